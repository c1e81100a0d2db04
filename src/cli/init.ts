import { existsSync, readFileSync } from 'node:fs';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { parsePolicy } from '../engine/policy/parse.ts';
import type { PartialPolicy, Profile } from '../engine/policy/policy.ts';
import { questions, type Question } from '../engine/policy/setup-answers.ts';
import { changesBetween, withSetup } from '../engine/policy/setup-merge.ts';
import { setUp, type QuestionId, type Setup, type SetupAnswers } from '../engine/policy/setup.ts';
import { PROFILE_ORDER } from '../engine/policy/tighten.ts';
import { writeAtomically } from '../node/atomic-write.ts';
import { reasonOf } from '../node/files.ts';
import type { Call, Command } from './command.ts';
import { askSetup, isInteractive, type Preview } from './setup-questions.ts';
import { UsageError } from './usage-error.ts';

export const init: Command = {
	name: 'init',
	operands: '',
	summary: 'Writes a .cordon.json for the working folder',
	details: [
		'The answers to --industry, --product and --stage decide the profile and what is protected beyond the built-in list; ' +
			'each is a comment in the file. Without any, it is the profile `standard`. --profile wins over what follows from ' +
			'the answers.',
		'On a terminal it asks what was not given as an option, says what each answer changes, shows the file, and writes it when ' +
			'it is told to; of a policy that is there, what the answers say nothing about stays. With --yes, --dry-run or ' +
			'--format json, and where there is no terminal, it asks nothing.',
		...Object.entries(questions).map(([id, { answers }]) => `--${id}: ${Object.keys(answers).join(', ')}.`),
		'--format json gives {version, path, written, changes: [{key, value, why}], text}.',
	],
	formats: ['text', 'json'],
	options: {
		profile: { value: PROFILE_ORDER.join('|'), help: 'the profile to start from' },
		...Object.fromEntries(
			Object.entries(questions).map(([id, { title }]) => [id, { value: id.toUpperCase(), help: `answers: ${title}` }]),
		),
		regions: { value: 'LIST|all', help: 'countries whose personal data is looked for, such as US,DE' },
		yes: { help: 'ask nothing, and write' },
		'dry-run': { help: 'show the file, and write nothing' },
		force: { help: 'replace a file that is there' },
	},
	run,
};

async function run(call: Call): Promise<number> {
	if (call.operands.length > 0) throw new UsageError('init takes no paths; it writes to the working folder');
	if (call.text('policy') !== undefined) throw new UsageError('init takes no --policy; it writes one');
	const [dry, force] = [call.flag('dry-run'), call.flag('force')];
	const asks = isInteractive() && !dry && !call.flag('yes') && call.format === 'text';
	// A person sees what becomes of a file that is there; a script has to say that it may be replaced.
	const before = asks && !force ? present() : undefined;
	const given = answersOf(call);
	const answers = asks ? await askSetup(given, (answers) => preview(answers, before)) : given;
	if (!answers) {
		console.log('Nothing was written.');
		return 0;
	}
	const { changes, text } = resulting(answers, before);
	if (!dry) write(text, asks || force);
	if (call.format === 'json') {
		console.log(JSON.stringify({ version: 1, path: POLICY_FILE, written: !dry, changes, text }, null, 2));
	} else {
		process.stdout.write(dry ? text : `${POLICY_FILE} written\n`);
	}
	return 0;
}

/** The file as the answers have it; of one that is there, all that they say nothing about stays. */
function resulting(answers: SetupAnswers, before: string | undefined): Pick<Setup, 'changes' | 'text'> {
	const setup = setUp(answers);
	const text = withSetup(before, setup);
	const [problem] = parsePolicy(text, POLICY_FILE).problems;
	if (problem && before === undefined) throw new UsageError(problem.message);
	return { changes: setup.changes, text };
}

function preview(answers: SetupAnswers, before: string | undefined): Preview {
	const { text } = resulting(answers, before);
	return { text, changes: changesBetween(before === undefined ? {} : said(before), said(text)) };
}

function said(policy: string): PartialPolicy {
	return parsePolicy(policy, POLICY_FILE).value;
}

/** The policy that is there; undefined where there is none. */
function present(): string | undefined {
	if (!existsSync(POLICY_FILE)) return undefined;
	try {
		const text = readFileSync(POLICY_FILE, 'utf8');
		const wrong = parsePolicy(text, POLICY_FILE).problems.find(({ severity }) => severity === 'error');
		if (wrong && text.trim() !== '') {
			const { line, column, message } = wrong;
			throw new UsageError(`${POLICY_FILE}:${line}:${column}: ${message} Mend it first, or replace it with --force`);
		}
		return text;
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${POLICY_FILE} cannot be read: ${reasonOf(error)}`);
	}
}

function answersOf(call: Call): SetupAnswers {
	const answers: Partial<Record<QuestionId, string>> = {};
	for (const id of Object.keys(questions) as QuestionId[]) {
		const answer = call.text(id);
		const { answers: known }: Question = questions[id];
		if (answer === undefined) continue;
		if (!Object.hasOwn(known, answer)) throw new UsageError(`--${id} is one of ${Object.keys(known).join(', ')}`);
		answers[id] = answer;
	}
	const profile = call.text('profile');
	if (profile !== undefined && !isProfile(profile))
		throw new UsageError(`--profile is one of ${PROFILE_ORDER.join(', ')}`);
	const regions = call.text('regions');
	const list = regions?.split(',').map((code) => code.trim().toUpperCase());
	return {
		...answers,
		...(profile !== undefined && { profile }),
		...(list && { regions: regions?.toLowerCase() === 'all' ? ('all' as const) : list }),
	};
}

function write(text: string, force: boolean): void {
	if (!force && existsSync(POLICY_FILE)) {
		throw new UsageError(`${POLICY_FILE} is there already; --dry-run shows the new one, --force replaces it`);
	}
	try {
		writeAtomically(POLICY_FILE, text);
	} catch (error) {
		throw new UsageError(`${POLICY_FILE} cannot be written: ${reasonOf(error)}`);
	}
}

function isProfile(name: string): name is Profile {
	return PROFILE_ORDER.some((known) => known === name);
}

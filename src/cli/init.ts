import { existsSync } from 'node:fs';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { parsePolicy } from '../engine/policy/parse.ts';
import type { Profile } from '../engine/policy/policy.ts';
import { questions, type Question } from '../engine/policy/setup-answers.ts';
import { setUp, type QuestionId, type SetupAnswers } from '../engine/policy/setup.ts';
import { PROFILE_ORDER } from '../engine/policy/tighten.ts';
import { writeAtomically } from '../node/atomic-write.ts';
import { reasonOf } from '../node/files.ts';
import type { Call, Command } from './command.ts';
import { UsageError } from './usage-error.ts';

export const init: Command = {
	name: 'init',
	operands: '',
	summary: 'Writes a .cordon.json for the working folder',
	details: [
		'The answers to --industry, --product and --stage decide the profile and what is protected beyond the built-in list; ' +
			'each is a comment in the file. Without any, it is the profile `standard`. --profile wins over what follows from ' +
			'the answers.',
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
		'dry-run': { help: 'show the file, and write nothing' },
		force: { help: 'replace a file that is there' },
	},
	run,
};

function run(call: Call): Promise<number> {
	if (call.operands.length > 0) throw new UsageError('init takes no paths; it writes to the working folder');
	if (call.text('policy') !== undefined) throw new UsageError('init takes no --policy; it writes one');
	const { changes, text } = setUp(answersOf(call));
	const [problem] = parsePolicy(text, POLICY_FILE).problems;
	if (problem) throw new UsageError(problem.message);
	const dry = call.flag('dry-run');
	if (!dry) write(text, call.flag('force'));
	if (call.format === 'json') {
		console.log(JSON.stringify({ version: 1, path: POLICY_FILE, written: !dry, changes, text }, null, 2));
	} else {
		process.stdout.write(dry ? text : `${POLICY_FILE} written\n`);
	}
	return Promise.resolve(0);
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

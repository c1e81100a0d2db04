import { PathCheck } from '../node/path-check.ts';
import { absolute } from '../node/paths.ts';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import type { Call, Command } from './command.ts';
import { readInput } from './input.ts';
import { findPolicy, problemLines } from './policy-layers.ts';
import { UsageError } from './usage-error.ts';

/** Longer lists are decided by name and target alone, unless asked otherwise. */
const READ_UP_TO = 1000;

export const check: Command = {
	name: 'check',
	operands: 'PATH…',
	summary: 'Says whether each path is protected from assistants, and by which rule',
	details: [
		'A path is protected when its name as given or what it leads to matches `protect`, when it is another name (hard ' +
			'link) of a protected file in the repository, or when the file holds a private key or more findings than ' +
			'`protectByContent` allows. It need not exist. `file:` addresses and Windows spellings are understood.',
		'`-` reads the paths from standard input, each ended by a zero byte where there is one, else by the end of its line. ' +
			`Lists of more than ${READ_UP_TO} paths are decided without looking into the files, unless --content is given.`,
		'--format json gives {version, paths: [{path, verdict: "allow"|"block", rule, layer, guidance}]}; besides, `why` where ' +
			'a reason is known, `file` and `line` where a policy file has the rule.',
	],
	formats: ['text', 'json'],
	options: {
		content: { help: 'look into the files of long lists too' },
		'names-only': { help: 'do not look into any file' },
	},
	failsWhen: 'a path is blocked',
	run,
};

async function run(call: Call): Promise<number> {
	const paths = await pathsOf(call);
	const names = call.flag('names-only');
	if (names && call.flag('content')) throw new UsageError('--content and --names-only exclude each other');
	const content = !names && (call.flag('content') || paths.length <= READ_UP_TO);
	const { problems, tree, base } = findPolicy(call);
	for (const line of problemLines(problems)) console.error(line);
	if (!content && !names) console.error(`cordon: ${paths.length} paths: not looked into the files; --content does`);
	const checker = new PathCheck({ tree, base, from: absolute('.'), content });
	const verdicts = paths.map((path) => [path, checker.verdict(path)] as const);
	process.stdout.write(call.format === 'json' ? asJson(verdicts) : asText(verdicts));
	return verdicts.some(([, { verdict }]) => verdict === 'block') ? 1 : 0;
}

async function pathsOf({ operands }: Call): Promise<readonly string[]> {
	if (operands.length === 0) throw new UsageError('check needs a PATH, or - to read paths from standard input');
	if (!operands.includes('-')) return operands;
	if (operands.length > 1) throw new UsageError('- stands alone: name paths, or read them from standard input');
	const text = Buffer.from(await readInput('-')).toString('utf8');
	const lines = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
	return lines.filter((line) => line !== '');
}

type Checked = readonly (readonly [path: string, verdict: PathVerdict])[];

/** One object as everywhere, a path a line: lists may be long. */
function asJson(checked: Checked): string {
	const lines = checked.map(([path, verdict]) => `    ${JSON.stringify({ path, ...verdict })}`);
	return `{\n  "version": 1,\n  "paths": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function asText(checked: Checked): string {
	return checked
		.map(([path, verdict]) => `${verdict.verdict === 'block' ? blocked(path, verdict) : allowed(path, verdict)}\n`)
		.join('');
}

function allowed(path: string, { rule, ...verdict }: PathVerdict): string {
	return rule === '' ? `allow  ${path}` : `allow  ${path}  ${rule} (${origin(verdict)})`;
}

function blocked(path: string, { rule, why, guidance, ...verdict }: PathVerdict): string {
	return [`block  ${path}  ${rule} (${origin(verdict)})`, why, guidance].filter(Boolean).join('  ');
}

function origin({ layer, file, line }: Pick<PathVerdict, 'layer' | 'file' | 'line'>): string {
	if (file === undefined) return layer === 'default' ? 'built in' : layer;
	return line === undefined ? `${layer}, ${file}` : `${layer}, ${file}:${line}`;
}

import { pathToFileURL } from 'node:url';
import { detectors } from '../engine/detect/registry.ts';
import { within } from '../engine/files/walk.ts';
import { inShard, parseShard } from '../engine/files/shard.ts';
import { ignoreMatcher } from '../engine/policy/ignore.ts';
import { counts } from '../engine/policy/verdict.ts';
import { jsonReport } from '../engine/report/json.ts';
import type { ReportedFinding, ScanReport } from '../engine/report/report.ts';
import { sarifReport } from '../engine/report/sarif.ts';
import { textReport } from '../engine/report/text.ts';
import { version } from '../engine/version.ts';
import { absolute, ignoreCase, namedFrom, shownFrom } from '../node/paths.ts';
import { BaselineRun } from './baseline.ts';
import { stagedTasks, tasksSince } from './changes.ts';
import type { Call, Command } from './command.ts';
import { readInput } from './input.ts';
import { keepMemoryLean } from './lean-memory.ts';
import { pathTasks } from './path-tasks.ts';
import { gitRoot } from '../node/git-root.ts';
import { scanAll } from './pool.ts';
import { Progress } from './progress.ts';
import type { Task } from './scan-task.ts';
import { loadSettings, type Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

const MAX_SIZE = 50_000_000;

export const scan: Command = {
	name: 'scan',
	operands: '[PATH…]',
	summary: 'Finds secrets, personal data, hidden text, planted instructions and what agent configuration runs',
	details: [
		'Without a PATH it scans the working folder. In a folder, what a .gitignore excludes is left out, and so is what the ' +
			'policy ignores as a whole; a file or folder that is named outright is scanned all the same. Symbolic links are ' +
			'skipped unless --follow is given.',
		'Binary files, unreadable ones and those above --max-size are skipped and listed. UTF-8, UTF-16 and Windows-1252 are ' +
			'read; offsets count UTF-16 units of the decoded text.',
		'The configuration that a repository brings for agents (.vscode/mcp.json, .mcp.json, .cursor, .claude, .github/hooks, ' +
			'.gemini, skills, approvals in .vscode/settings.json) is listed by what it runs, fetches and allows.',
		'--staged reads what the next commit would hold, and reports what is on lines that it adds. --since does the same ' +
			'for the working tree against the commit where it left REF, new files included. Both can be narrowed by PATHs.',
		'--baseline records what is there where FILE does not exist yet, and later leaves out what it holds: values are ' +
			'known by rule and file, wherever in the file they stand, and one more of the same is new. FILE holds fingerprints ' +
			'and the key for them, no values; a short password can be guessed from it, as from any hash. With a baseline, the ' +
			'fingerprints of the report are made with its key. --update-baseline records anew what is in the PATHs.',
	],
	formats: ['text', 'json', 'sarif'],
	options: {
		path: { value: 'NAME', help: 'name of what comes from standard input (PATH is -)' },
		staged: { help: 'scan what is staged for the next commit' },
		since: { value: 'REF', help: 'scan what was added since a commit, branch or tag' },
		baseline: { value: 'FILE', help: 'report what is not in FILE; record FILE where there is none' },
		'update-baseline': { help: 'record what is there now' },
		shard: { value: 'I/N', help: 'scan the I-th of N parts; the parts together are the whole' },
		jobs: { value: 'N', help: 'threads; by default as many as pay off, at most 4' },
		'max-size': { value: 'BYTES', help: `skip larger files; default ${MAX_SIZE}` },
		follow: { help: 'follow symbolic links' },
	},
	failsWhen: 'a finding of severity error or warning',
	run,
};

async function run(call: Call): Promise<number> {
	const started = performance.now();
	keepMemoryLean();
	const jobs = wholeNumber(call, 'jobs', 64);
	const maxSize = maxSizeOf(call);
	const shardText = call.text('shard');
	const shard = shardText === undefined ? undefined : parseShard(shardText);
	if (shardText !== undefined && !shard) throw new UsageError('--shard takes I/N with 1 ≤ I ≤ N, such as 2/8');
	const baseline = BaselineRun.of(call);
	const settings = loadSettings(call);

	const skipped: { path: string; reason: string }[] = [];
	const findings: ReportedFinding[] = [];
	const progress = new Progress();
	let files = 0;
	let bytes = 0;
	const here = absolute('.');
	const skip = (path: string, reason: string): void => {
		if (!shard || inShard(path, shard)) skipped.push({ path, reason });
	};
	const tasks = tasksOf(call, settings, (file, reason) => skip(shownFrom(here, file), reason));
	const chosen = filtered(
		tasks,
		({ path, file }) => (!shard || inShard(path, shard)) && !(baseline && file === baseline.file),
	);
	const key = baseline?.key ?? settings.key;
	for await (const [task, outcome] of scanAll(chosen, { policy: settings.detect, key, maxSize }, jobs)) {
		if ('skipped' in outcome) skipped.push({ path: task.path, reason: outcome.skipped });
		else {
			files++;
			bytes += outcome.bytes;
			findings.push(...(baseline?.news(task.name, outcome.findings) ?? outcome.findings));
		}
		progress.at(files);
	}
	progress.end();
	skipped.sort((a, b) => (a.path < b.path ? -1 : 1));
	const milliseconds = Math.round(performance.now() - started);
	const known = baseline?.end(settings.base, call.operands);
	const report: ScanReport = {
		findings,
		stats: { files, bytes, skipped, milliseconds, ...(known && { baseline: known }) },
	};
	console.log(written(call.format, report));
	return findings.some(counts) ? 1 : 0;
}

function written(format: string, report: ScanReport): string {
	if (format === 'json') return jsonReport(report);
	if (format === 'sarif') {
		return sarifReport(report, { version, rules: detectors, root: `${pathToFileURL(process.cwd()).href}/` });
	}
	return textReport(report, { colours: process.stdout.isTTY && !process.env['NO_COLOR'] });
}

function tasksOf(call: Call, settings: Settings, skip: (file: string, reason: string) => void): AsyncIterable<Task> {
	const here = absolute('.');
	const make = (file: string): Task => {
		return { file, path: shownFrom(here, file), name: namedFrom(settings.base, file), policy: settings.nearer(file) };
	};
	const { operands } = call;
	const maxSize = maxSizeOf(call);
	const since = call.text('since');
	const staged = call.flag('staged');
	if (operands.includes('-')) {
		if (operands.length > 1 || staged || since !== undefined) {
			throw new UsageError('- stands alone: standard input and files cannot be scanned in one run');
		}
		const path = call.text('path') ?? '<stdin>';
		return standardInput({ path, name: path });
	}
	if (call.text('path') !== undefined) throw new UsageError('--path names standard input; add - to read it');
	if (staged && since !== undefined) throw new UsageError('--staged and --since exclude each other');
	if (staged || since !== undefined) {
		const wanted = operands.map((operand) => absolute(operand));
		const changed = since === undefined ? stagedTasks(here, make, maxSize) : tasksSince(here, since, make);
		if (wanted.length === 0) return changed;
		return filtered(changed, ({ path }) => wanted.some((folder) => within(folder, absolute(path))));
	}
	const options = {
		root: gitRoot(here),
		ignoreCase,
		followLinks: call.flag('follow'),
		exclude: leftOut(settings),
		skip: ({ path, reason }: { path: string; reason: string }) => skip(path, reason),
	};
	return pathTasks(operands.length > 0 ? operands : ['.'], options, make);
}

/** What the policy ignores whatever is in it need not be read. */
function leftOut({ detect, base }: Settings): (file: string) => boolean {
	const whole = detect.ignore.filter(({ rule, fingerprint }) => rule === '*' && fingerprint === undefined);
	const matching = ignoreMatcher(whole, ignoreCase);
	return (file) => {
		const name = namedFrom(base, file) + (file.endsWith('/') ? '/' : '');
		return matching(name)({ rule: '', fingerprint: '' }) !== undefined;
	};
}

async function* standardInput(task: Task): AsyncGenerator<Task> {
	yield { ...task, bytes: await readInput('-') };
}

async function* filtered(tasks: AsyncIterable<Task>, wanted: (task: Task) => boolean): AsyncGenerator<Task> {
	for await (const task of tasks) if (wanted(task)) yield task;
}

function maxSizeOf(call: Call): number {
	return wholeNumber(call, 'max-size', Number.MAX_SAFE_INTEGER) ?? MAX_SIZE;
}

/** Value of an option that counts something, from 1 up. */
function wholeNumber(call: Call, option: string, most: number): number | undefined {
	const text = call.text(option);
	if (text === undefined) return undefined;
	const value = /^\d{1,15}$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > most) throw new UsageError(`--${option} takes a whole number from 1 up`);
	return value;
}

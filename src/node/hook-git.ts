import { spawnSync } from 'node:child_process';
import type { GitQuestion } from '../engine/shell/git-question.ts';

/** What git has for an answer, in milliseconds and in bytes; a history that is longer is not told from. */
const PATIENCE = 2000;
const MOST_BYTES = 16_000_000;

/** The output has names alone, and renamed files under both of theirs. */
const NAMES = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color'];

/** No program of the repository's settings is started, no lock is taken, no file is fetched. */
const QUIET = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false'];

/** The files, from the repository's root, that the output of a command is about; undefined where git does not say. */
export function filesInChanges(folder: string, question: GitQuestion): readonly string[] | undefined {
	const { of } = question;
	const asks = answered(folder, question);
	if (!asks) return undefined;
	switch (of) {
		case 'diff':
			return names(folder, ['diff', ...NAMES, '--no-relative', ...asks]);
		case 'log':
			return names(folder, ['log', '--format=', ...NAMES, '--no-relative', ...asks]);
		case 'show': {
			// An object that is called by its id may be a file.
			const files = asks.filter((word) => /^[\da-f]{4,64}$/i.test(word)).map((id) => filesOfObject(folder, id));
			const commits = names(folder, ['show', '--format=', ...NAMES, '--no-relative', ...asks]);
			return files.includes(undefined) || !commits ? undefined : [...commits, ...files.flatMap((each) => each ?? [])];
		}
		default:
			return filesOfObject(folder, asks[0] ?? '');
	}
}

/** The words of a question with the revisions that have to be asked for first; undefined where there is none. */
function answered(folder: string, { asks, nested = [] }: GitQuestion): readonly string[] | undefined {
	const revisions = nested.slice(0, MOST_NESTED).map((question) => run(folder, question).stdout.trim());
	if (nested.length > MOST_NESTED || !revisions.every((revision) => REVISION.test(revision))) return undefined;
	return asks.map((word) => word.replaceAll(/\0(\d)\0/g, (_, at: string) => revisions[Number(at)] ?? ''));
}

const MOST_NESTED = 4;
const REVISION = /^[\w./][\w./-]{0,200}$/;

/** What a file's object was ever called; nothing for commits, folders and what is none. */
function filesOfObject(folder: string, id: string): readonly string[] | undefined {
	const { status, stdout } = run(folder, ['cat-file', '-t', id]);
	if (status !== 0 || stdout.trim() !== 'blob') return [];
	const found = names(folder, ['log', '--all', '--format=', ...NAMES, `--find-object=${id}`]);
	// One that is in no commit yet.
	return found?.length === 0 ? undefined : found;
}

function names(folder: string, question: readonly string[]): readonly string[] | undefined {
	const { status, stdout, stderr } = run(folder, question);
	// What git does not find now is not shown by the command either.
	if (status !== 0) return status === 128 && UNKNOWN.test(stderr) ? [] : undefined;
	return [...new Set(stdout.split(/\0\n?/).map((name) => name.replace(/^\n/, '')))].filter((name) => name !== '');
}

const UNKNOWN =
	/unknown revision|bad revision|ambiguous argument|not a valid reference|log for 'stash'|no commits yet/i;

function run(folder: string, question: readonly string[]): { status: number | null; stdout: string; stderr: string } {
	const { status, stdout, stderr } = spawnSync('git', [...QUIET, ...question], {
		cwd: folder,
		encoding: 'utf8',
		timeout: PATIENCE,
		maxBuffer: MOST_BYTES,
		windowsHide: true,
		env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
	});
	return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

import { lstatSync } from 'node:fs';
import { addedLines, type AddedLines } from '../engine/files/diff.ts';
import { git, gitBlobs, gitLines, gitSizes, repositoryRoot } from '../node/git.ts';
import { tooLarge } from './read-text.ts';
import type { Task } from './scan-task.ts';
import { UsageError } from './usage-error.ts';

/** Makes a task of an absolute path. */
export type MakeTask = (file: string) => Task;

/** Contents held in memory at a time. */
const BATCH = 128;
const NOTHING = new Uint8Array();

// Whatever the user's git is set to, the output is this.
const FILES = ['--no-relative', '--find-renames', '--ignore-submodules', '--diff-filter=ACMRT'];
const PATCH = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'];

/**
 * What the next commit adds: contents from the index, whatever the files on disk are by now. Nothing above `maxSize`
 * bytes is read.
 */
export async function* stagedTasks(folder: string, make: MakeTask, maxSize: number): AsyncGenerator<Task> {
	const root = await repository(folder);
	const added = await addedLines(gitLines(root, ...patch('--cached')));
	const entries = [...(await staged(root))].filter(([path]) => added.has(path)).sort(([a], [b]) => byUnits(a, b));
	for (let i = 0; i < entries.length; i += BATCH) {
		const batch = entries.slice(i, i + BATCH);
		const ids = batch.map(([, id]) => id);
		const sizes = await gitSizes(root, ids);
		const fits = ids.filter((_, n) => (sizes[n] ?? 0) <= maxSize);
		const blobs = await gitBlobs(root, fits);
		for (const [n, [path]] of batch.entries()) {
			const content = (sizes[n] ?? 0) <= maxSize ? { bytes: blobs.shift() ?? NOTHING } : { skipped: tooLarge(maxSize) };
			yield { ...make(`${root}/${path}`), ...content, ...linesOf(added, path) };
		}
	}
}

/** What the working tree adds to the commit where it left `ref`; files that git does not know yet are new as a whole. */
export async function* tasksSince(folder: string, ref: string, make: MakeTask): AsyncGenerator<Task> {
	const root = await repository(folder);
	const base = await forkPoint(root, ref);
	const added = await addedLines(gitLines(root, ...patch(base)));
	const untracked = zeroed(await git(root, 'ls-files', '--others', '--exclude-standard', '-z'));
	for (const path of [...new Set([...added.keys(), ...untracked])].sort(byUnits)) {
		const file = `${root}/${path}`;
		// What git keeps of a link is where it leads, not what is there.
		const link = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();
		yield { ...make(file), ...linesOf(added, path), ...(link && { skipped: 'symbolic link' }) };
	}
}

function patch(against: string): string[] {
	return ['-c', 'core.quotePath=true', 'diff', ...PATCH, ...FILES, against, '--'];
}

/** Object ids of the staged files, by path; links and submodules have no text of their own. */
async function staged(root: string): Promise<Map<string, string>> {
	const ids = new Map<string, string>();
	const fields = zeroed(await git(root, 'diff', '--raw', '-z', '--no-abbrev', ...FILES, '--cached', '--'));
	for (let i = 0; i < fields.length; i += 2) {
		const [, mode, , id, status] = fields[i]?.split(' ') ?? [];
		// A rename or a copy names the old path first.
		if (status?.startsWith('R') || status?.startsWith('C')) i++;
		if (id !== undefined && mode?.startsWith('100')) ids.set(fields[i + 1] ?? '', id);
	}
	return ids;
}

function linesOf(added: AddedLines, path: string): Pick<Task, 'lines'> {
	const lines = added.get(path);
	return lines ? { lines } : {};
}

async function repository(folder: string): Promise<string> {
	const root = await repositoryRoot(folder);
	if (root === undefined) throw new UsageError('this needs git and a repository; name the paths to scan instead');
	return root;
}

async function forkPoint(root: string, ref: string): Promise<string> {
	try {
		const commit = (await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)).trim();
		return await git(root, 'merge-base', commit, 'HEAD').then(
			(base) => base.trim(),
			() => commit,
		);
	} catch {
		throw new UsageError(`there is no commit "${ref}"; in CI, fetch it first (fetch-depth: 0)`);
	}
}

function zeroed(output: string): string[] {
	return output.split('\0').filter(Boolean);
}

function byUnits(a: string, b: string): number {
	return a < b ? -1 : 1;
}

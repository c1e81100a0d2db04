import { git } from './git.ts';

/** A file that a commit changed. Blobs are undefined where there is none. */
export interface ChangedFile {
	readonly path: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/**
 * A commit, with what it changed against each of its parents; against nothing for the first one of all. Where a shallow
 * clone ends nobody knows what a commit changed.
 */
export interface Commit {
	readonly id: string;
	readonly changes: readonly (readonly ChangedFile[])[];
}

const DIFF = ['-r', '--raw', '--no-renames', '--no-abbrev', '-z'] as const;

/**
 * The commits that `from` lead to and `without` do not, parents first, at most the `most` youngest ones. Ids of
 * `without` that this repository does not have (any more) are left out.
 */
export async function commitsBetween(
	folder: string,
	without: readonly string[],
	most: number,
	from = 'HEAD',
): Promise<Commit[]> {
	const known = await existing(folder, without);
	const limit = `--max-count=${most}`;
	const listed = await git(folder, 'rev-list', '--topo-order', '--parents', limit, from, '--not', ...known);
	const lines = listed
		.split('\n')
		.filter((line) => line !== '')
		.toReversed();
	return inTurn(lines, async (line) => {
		const [id = '', ...parents] = line.split(' ');
		const first = (await isFirst(folder, id, parents)) ? [['--root', '--no-commit-id', id]] : [];
		const diffs = [...first, ...parents.map((parent) => [parent, id])];
		return {
			id,
			changes: await inTurn(diffs, async (of) => changesIn(await git(folder, 'diff-tree', ...DIFF, ...of))),
		};
	});
}

/** Full id of HEAD; undefined where there is no commit yet. */
export async function headOf(folder: string): Promise<string | undefined> {
	try {
		return (await git(folder, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}')).trim();
	} catch {
		return undefined;
	}
}

/** A commit at the end of a shallow clone has parents, which git lists nowhere but in the commit itself. */
async function isFirst(folder: string, id: string, parents: readonly string[]): Promise<boolean> {
	return parents.length === 0 && !/^(?:.+\n)*parent /.test(await git(folder, 'cat-file', 'commit', id));
}

async function existing(folder: string, ids: readonly string[]): Promise<string[]> {
	const found = await Promise.all(
		ids.map((id) =>
			git(folder, 'cat-file', '-e', `${id}^{commit}`).then(
				() => [id],
				() => [],
			),
		),
	);
	return found.flat();
}

async function inTurn<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<U[]> {
	const results: U[] = [];
	for (const item of items) results.push(await work(item));
	return results;
}

/** Modes of files proper: neither links nor submodules. */
const FILE = /^100/;

/** Reads `git diff-tree --raw -z` (https://git-scm.com/docs/diff-format#_raw_output_format). */
function changesIn(output: string): ChangedFile[] {
	const parts = output.split('\0');
	const changes: ChangedFile[] = [];
	for (let i = 0; i < parts.length; i++) {
		const fields = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) \w/.exec(parts[i] ?? '');
		if (!fields) continue;
		const [, oldMode = '', newMode = '', before, after] = fields;
		changes.push({
			path: parts[++i] ?? '',
			before: FILE.test(oldMode) ? before : undefined,
			after: FILE.test(newMode) ? after : undefined,
		});
	}
	return changes;
}

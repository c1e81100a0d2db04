import { readFile, stat } from 'node:fs/promises';
import { decode } from '../engine/files/decode.ts';
import { isInside } from '../engine/provenance/inside.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import { git } from './git.ts';
import type { FileInRange } from './provenance-range.ts';

/** Larger files are data, in bytes. */
const MOST_BYTES = 20_000_000;

/** Every insertion in the files of a repository as they are on disk; `root`: its top. Files without any are left out. */
export async function insertionsNow(provenance: Provenance, root: string): Promise<FileInRange[]> {
	const known = [...provenance.ledger.state.all()].flatMap(({ sightings }) => sightings.map(({ path }) => path));
	if (known.length === 0) return [];
	const read = onDisk(root);
	const files: FileInRange[] = [];
	// A name that a file got since the last commit is in no record yet.
	for (const path of [...new Set([...known, ...(await renamed(root)), ...(await untracked(root))])].sort()) {
		const text = await read(path);
		if (text === undefined) continue;
		const insertions = await provenance.placeAnywhere(path, text, read);
		if (insertions.length > 0) files.push({ path, text, added: linesOf(text), insertions });
	}
	return files;
}

/** Lines of every text file of a repository that git knows or would take; by path. */
export async function linesByFile(root: string): Promise<Map<string, number>> {
	// It fails where there is no line at all.
	const found = await git(root, 'grep', '--untracked', '--no-color', '-I', '-c', '-z', '-e', '').catch(() => '');
	return new Map(
		[...found.matchAll(/([^\0]+)\0(\d+)\n/g)].map(([, path = '', count]) => [path, Number(count)] as const),
	);
}

/** Reads files below the top of a repository as they are on disk. */
export function onDisk(root: string): (path: string) => Promise<string | undefined> {
	return (path) => textIn(root, path);
}

async function textIn(root: string, path: string): Promise<string | undefined> {
	if (!isInside(path)) return undefined;
	try {
		const file = `${root}/${path}`;
		const stats = await stat(file);
		return stats.isFile() && stats.size <= MOST_BYTES ? decode(await readFile(file)) : undefined;
	} catch {
		return undefined;
	}
}

/** Names that git has given since the last commit; without one nothing has another name. */
function renamed(root: string): Promise<string[]> {
	return names(root, 'diff', '--name-only', '--diff-filter=AR', '--ignore-submodules', '-z', 'HEAD', '--');
}

/** Files that git does not know, and would take. */
export function untracked(root: string): Promise<string[]> {
	return names(root, 'ls-files', '--others', '--exclude-standard', '-z');
}

async function names(root: string, ...args: readonly string[]): Promise<string[]> {
	const found = await git(root, ...args).catch(() => '');
	return found.split('\0').filter((name) => name !== '');
}

/** Lines of a text, as git counts them. */
export function linesOf(text: string): number {
	const lines = text.split(/\r\n|\r|\n/).length;
	return /[\r\n]$/.test(text) ? lines - 1 : lines;
}

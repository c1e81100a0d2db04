import { readFile, stat } from 'node:fs/promises';
import { decode } from '../engine/files/decode.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import { git } from './git.ts';
import type { FileInRange } from './provenance-range.ts';

/** Larger files are data, in bytes. */
const MOST_BYTES = 20_000_000;

/** Every insertion in the files of a repository as they are on disk; `root`: its top. Files without any are left out. */
export async function insertionsNow(provenance: Provenance, root: string): Promise<FileInRange[]> {
	const known = [...provenance.ledger.state.all()].flatMap(({ sightings }) => sightings.map(({ path }) => path));
	if (known.length === 0) return [];
	const read = (path: string): Promise<string | undefined> => textIn(root, path);
	const files: FileInRange[] = [];
	// A name that a file got since the last commit is in no record yet.
	for (const path of [...new Set([...known, ...(await namesSince(root))])].sort()) {
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

/** Text of a file below the top of a repository; undefined where there is none. */
async function textIn(root: string, path: string): Promise<string | undefined> {
	// A record may be of anybody.
	if (path === '' || /^[\\/]|^[a-z]:/i.test(path) || path.split(/[\\/]/).includes('..')) return undefined;
	try {
		const file = `${root}/${path}`;
		const stats = await stat(file);
		return stats.isFile() && stats.size <= MOST_BYTES ? decode(await readFile(file)) : undefined;
	} catch {
		return undefined;
	}
}

async function namesSince(root: string): Promise<string[]> {
	const lists = [
		['diff', '--name-only', '--diff-filter=AR', '--ignore-submodules', '-z', 'HEAD', '--'],
		['ls-files', '--others', '--exclude-standard', '-z'],
	];
	// Without a commit nothing has another name.
	const found = await Promise.all(lists.map((args) => git(root, ...args).catch(() => '')));
	return found.flatMap((names) => names.split('\0')).filter((name) => name !== '');
}

function linesOf(text: string): number {
	const lines = text.split(/\r\n|\r|\n/).length;
	return /[\r\n]$/.test(text) ? lines - 1 : lines;
}

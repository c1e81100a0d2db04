import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** Entries that are looked at for files with a second name. */
const MOST_ENTRIES = 200_000;

/** Milliseconds of work at a stretch, where others wait for their turn. */
const STRETCH = 4;

/** What tells a file from all others of a machine, whatever its name; undefined for one that has no other name. */
export function fileId({ dev, ino, nlink }: Pick<Stats, 'dev' | 'ino' | 'nlink'>): string | undefined {
	return nlink > 1 ? `${dev}:${ino}` : undefined;
}

/** A protected name by what tells its file from others. */
export type SecondNames = ReadonlyMap<string, string>;

/** Whether a path in a folder, both absolute with `/`, is protected by its name. */
type IsProtected = (path: string, folder: string) => boolean;

/**
 * The files below a folder that are protected and have other names besides: a hard link has no target, so what is
 * protected under another name can only be found by its number.
 */
export function secondNames(base: string, isProtected: IsProtected): SecondNames {
	const search = searchIn(base, isProtected);
	let step = search.next();
	while (!step.done) step = search.next(entriesNow(step.value));
	return step.value;
}

/** As `secondNames`, without holding up anybody else. */
export async function secondNamesInTurn(base: string, isProtected: IsProtected): Promise<SecondNames> {
	const search = searchIn(base, isProtected);
	let since = performance.now();
	let step = search.next();
	while (!step.done) {
		const folder = step.value;
		const entries = folder === undefined ? [] : await readdir(folder, { withFileTypes: true }).catch(() => []);
		if (folder !== undefined || performance.now() - since > STRETCH) {
			await new Promise((resolve) => setImmediate(resolve));
			since = performance.now();
		}
		step = search.next(entries);
	}
	return step.value;
}

/** Asks for the entries of folders, one after the other, and for none between pauses. */
function* searchIn(
	base: string,
	isProtected: IsProtected,
): Generator<string | undefined, SecondNames, readonly Dirent[]> {
	const found = new Map<string, string>();
	const folders = [base.replace(/\/$/, '')];
	// What others wrote comes last: it is the larger part, and nobody's secret here.
	const dependencies: string[] = [];
	let entries = 0;
	while (entries < MOST_ENTRIES) {
		const folder = folders.pop() ?? dependencies.pop();
		if (folder === undefined) break;
		for (const entry of yield folder === '' ? '/' : folder) {
			if (entries++ % 32 === 31) yield undefined;
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory() && entry.name !== '.git') {
				(entry.name === 'node_modules' ? dependencies : folders).push(path);
			}
			if (!entry.isFile() || !isProtected(path, folder)) continue;
			const id = idOf(path);
			if (id !== undefined) found.set(id, path);
		}
	}
	return found;
}

function idOf(path: string): string | undefined {
	try {
		return fileId(statSync(path));
	} catch {
		// Gone by now, or nobody's to read.
		return undefined;
	}
}

function entriesNow(folder: string | undefined): readonly Dirent[] {
	if (folder === undefined) return [];
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { FileStat, Files, FolderEntry } from '../engine/ports.ts';
import { slashes } from './paths.ts';

/** The engine's files on this machine's disk. */
export const nodeFiles: Files = {
	list: (folder) => named(async () => (await readdir(folder, { withFileTypes: true })).map(entry)),
	read: (path) => named(() => readFile(path)),
	stat: (path) =>
		named(async (): Promise<FileStat> => {
			const found = await stat(path);
			return { type: kind(found), size: found.size };
		}),
	real: (path) => named(async () => slashes(await realpath(path))),
};

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'does not exist',
	ENOTDIR: 'does not exist',
	EACCES: 'no permission',
	EPERM: 'no permission',
	ELOOP: 'symbolic links in a circle',
	ENAMETOOLONG: 'name too long',
	EMFILE: 'too many open files',
	EISDIR: 'is a folder',
	ENOSPC: 'no space left',
	EDQUOT: 'no space left',
	EROFS: 'read-only',
};

/** Why the system refused, in words fit for a report. */
export function reasonOf(error: unknown): string {
	const { code = 'unknown' } = error as NodeJS.ErrnoException;
	return REASONS[code] ?? `unreadable (${code})`;
}

async function named<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw new Error(reasonOf(error), { cause: error });
	}
}

interface Kinds {
	isFile(): boolean;
	isDirectory(): boolean;
}

function kind(found: Kinds): FileStat['type'] {
	if (found.isFile()) return 'file';
	return found.isDirectory() ? 'folder' : 'other';
}

function entry(found: Dirent): FolderEntry {
	return { name: found.name, type: found.isSymbolicLink() ? 'link' : kind(found) };
}

import { constants } from 'node:fs';
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store, StoredFile } from '../engine/ports.ts';
import { reasonOf } from './files.ts';

// Undefined on Windows, where nobody but the user can put a link there either.
const NO_LINKS = constants.O_NOFOLLOW ?? 0;
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_LINKS;

/** A store in a folder of this machine's disk, made on first use: 0700, and its files 0600. */
export function folderStore(folder: string): Store {
	let made: Promise<void> | undefined;
	const at = (name: string): string => join(folder, name);
	return {
		exclusive: true,
		list: () =>
			told(async () => {
				const names = await readdir(folder).catch(noneWhereMissing);
				const found = await Promise.all(names.map((name) => statOf(at(name), name)));
				return found.filter((file) => file !== undefined);
			}),
		read: (name, from = 0) => told(() => readFrom(at(name), from)),
		append: (name, bytes) =>
			told(async () => {
				await (made ??= makeFolder(folder));
				// Removed under our feet: made again with the next attempt.
				await appendTo(at(name), bytes).catch((error: unknown) => {
					made = undefined;
					throw error;
				});
			}),
		rename: (from, to) => told(() => rename(at(from), at(to))),
		remove: (name) => told(() => rm(at(name))),
	};
}

async function makeFolder(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	// It may have been there before; where it is not ours to change, what is in it is 0600 all the same.
	await chmod(folder, 0o700).catch(() => {});
}

async function appendTo(path: string, bytes: Uint8Array): Promise<void> {
	const file = await open(path, APPEND, 0o600);
	try {
		const { size } = await file.stat();
		try {
			await file.writeFile(bytes);
		} catch (error) {
			// A disk that is full takes a part. What is not whole is not left behind, if that can be helped.
			await file.truncate(size).catch(() => {});
			throw error;
		}
	} finally {
		await file.close();
	}
}

async function readFrom(path: string, from: number): Promise<Uint8Array> {
	const file = await open(path, constants.O_RDONLY | NO_LINKS);
	try {
		const { size } = await file.stat();
		const bytes = new Uint8Array(Math.max(0, size - from));
		let read = 0;
		while (read < bytes.length) {
			const { bytesRead } = await file.read(bytes, read, bytes.length - read, from + read);
			if (bytesRead === 0) break;
			read += bytesRead;
		}
		return bytes.subarray(0, read);
	} finally {
		await file.close();
	}
}

/** Undefined for what is no file, or gone by now. */
async function statOf(path: string, name: string): Promise<StoredFile | undefined> {
	try {
		const found = await stat(path);
		return found.isFile() ? { name, size: found.size, modified: found.mtimeMs } : undefined;
	} catch {
		return undefined;
	}
}

function noneWhereMissing(error: NodeJS.ErrnoException): string[] {
	if (error.code === 'ENOENT') return [];
	throw error;
}

async function told<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw new Error(reasonOf(error), { cause: error });
	}
}

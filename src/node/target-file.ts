import { existsSync, readFileSync, rmdirSync, rmSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { within } from '../engine/files/walk.ts';
import { writeAtomically } from './atomic-write.ts';
import { reasonOf } from './files.ts';
import { RealPaths } from './real-path.ts';

/** A file that belongs to somebody else too, as it was found. */
export interface TargetFile {
	/** Where it really is, and the folder that it has to be below. */
	readonly real: string;
	readonly top: string;
	readonly text: string | undefined;
	readonly stats: Stats | undefined;
}

/** Above any file that people write by hand. */
const MOST_BYTES = 10_000_000;

/**
 * Reads a file below `top` (both absolute, with `/`). Links are followed as long as they stay below it. Throws an Error
 * that says in words why it cannot be used.
 */
export function readTarget(top: string, path: string): TargetFile {
	const paths = new RealPaths();
	const { real, stats } = paths.find(path);
	const realTop = paths.find(top).real;
	if (real === undefined || realTop === undefined) throw new Error('symbolic links in a circle');
	if (!within(realTop, real)) throw new Error(`leads to ${real}, which is outside; Cordon does not write there`);
	if (!stats) return { real, top: realTop, text: undefined, stats: undefined };
	if (!stats.isFile()) throw new Error('not a file');
	if (stats.size > MOST_BYTES) throw new Error('too large');
	return { real, top: realTop, text: decoded(bytesOf(real)), stats };
}

/**
 * Puts a text in its place, if the file is still as it was found: false otherwise. Undefined takes the file away, and
 * the folders above it that are empty then. Throws an Error that says in words why that cannot be done.
 */
export function writeTarget(
	{ real, top, text: before, stats }: TargetFile,
	text: string | undefined,
	executable = false,
): boolean {
	if (stats && (stats.mode & 0o222) === 0) throw new Error('read-only');
	const now = existsSync(real) ? decoded(bytesOf(real)) : undefined;
	if (now !== before) return false;
	try {
		if (text !== undefined) writeAtomically(real, text, executable ? 0o755 : stats && stats.mode & 0o777);
		else {
			rmSync(real);
			dropEmpty(dirname(real), top);
		}
	} catch (error) {
		throw new Error(reasonOf(error), { cause: error });
	}
	return true;
}

/** Whether a file can be run as a program: on Windows its name decides. */
export function runs({ stats }: TargetFile): boolean {
	return process.platform === 'win32' || stats === undefined || (stats.mode & 0o100) !== 0;
}

function bytesOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		throw new Error(reasonOf(error), { cause: error });
	}
}

/** To the byte: what is no UTF-8 could not be given back. */
function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		throw new Error('not in UTF-8; convert it', { cause: error });
	}
}

function dropEmpty(folder: string, top: string): void {
	try {
		for (let at = folder; at !== top && within(top, at); at = dirname(at)) rmdirSync(at);
	} catch {
		// Something is in it.
	}
}

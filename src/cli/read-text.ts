import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { decode, decodePieces, HEAD, kindOfFile } from '../engine/files/decode.ts';
import { reasonOf } from '../node/files.ts';

/** A text with the number of bytes that it was read from, or why there is none. */
export type Read = { readonly text: string; readonly bytes: number } | { readonly skipped: string };

/**
 * Every file is read through this piece of memory: what is asked for anew and given back thousands of times, or by tens of
 * megabytes, leaves a process several times as large as what it holds.
 */
const shared = new Uint8Array(1 << 20);

/**
 * What a file says. What is larger than `maxSize` bytes is not read, and of a binary one no more than its head.
 * Synchronous: for many small files this is several times faster, and a process has nothing else to do meanwhile.
 */
export function readText(file: string, maxSize: number): Read {
	try {
		const found = statSync(file);
		if (!found.isFile()) return { skipped: 'not a regular file' };
		if (found.size > maxSize) return { skipped: tooLarge(maxSize) };
		const descriptor = openSync(file, 'r');
		try {
			return readOpen(descriptor, found.size, maxSize);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return { skipped: reasonOf(error) };
	}
}

/** What bytes say. */
export function textOf(bytes: Uint8Array, maxSize: number): Read {
	if (bytes.length > maxSize) return { skipped: tooLarge(maxSize) };
	const text = decode(bytes);
	return text === undefined ? { skipped: 'binary' } : { text, bytes: bytes.length };
}

function readOpen(descriptor: number, size: number, maxSize: number): Read {
	const head = shared.subarray(0, readInto(shared.subarray(0, HEAD), descriptor, 0));
	const kind = kindOfFile(head, size);
	if (kind === 'binary') return { skipped: 'binary' };
	// What the system makes up while it is read has no size.
	if (size === 0 || (kind === 'utf-16' && size > shared.length)) return textOf(readFileSync(descriptor), maxSize);
	if (size <= shared.length) {
		const rest = readInto(shared.subarray(head.length, size), descriptor, head.length);
		return textOf(shared.subarray(0, head.length + rest), maxSize);
	}
	return { text: decodePieces(() => pieces(descriptor)), bytes: size };
}

function* pieces(descriptor: number): Generator<Uint8Array> {
	for (let at = 0; ;) {
		const read = readInto(shared, descriptor, at);
		if (read > 0) yield shared.subarray(0, read);
		if (read < shared.length) return;
		at += read;
	}
}

/** Fills `into` from what stands at `position`; fewer bytes where the file ends. */
function readInto(into: Uint8Array, descriptor: number, position: number): number {
	let filled = 0;
	while (filled < into.length) {
		const read = readSync(descriptor, into, filled, into.length - filled, position + filled);
		if (read === 0) break;
		filled += read;
	}
	return filled;
}

/** The reason to skip what is above `maxSize` bytes. */
export function tooLarge(maxSize: number): string {
	return `larger than ${maxSize} bytes (--max-size)`;
}

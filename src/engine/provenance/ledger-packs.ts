/** TextDecoder as every host of the engine has it (https://encoding.spec.whatwg.org/#textdecoder). */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** A line that holds a pack, of which only the beginning was read. */
interface PackLine {
	readonly bytes: Uint8Array;
	/** Offset after it. */
	readonly end: number;
	/** Every path that the pack knows of. */
	readonly paths: readonly string[];
}

const HEAD =
	/^\{"time":"[^"]{1,40}","writer":"[^"]{1,40}","n":\d{1,16},"kind":"pack","path":("(?:[^"\\]|\\.){0,5000}"),"also":(\[[^\]]{0,50000}\]),/;

/** Bytes in which the beginning of a line is looked for first. */
const HEAD_BYTES = 600;

const LINE_END = 10;
const CLOSE = 125;

/**
 * The packs with which a file begins, up to the first line that is something else: reading only where they are makes
 * opening a large ledger quick. One that turns out to be broken later is reported then.
 */
export function* packsAtStart(bytes: Uint8Array): Generator<PackLine> {
	const decoder = new TextDecoder();
	for (let start = 0; start < bytes.length;) {
		const stop = bytes.indexOf(LINE_END, start);
		if (stop < 0 || bytes[stop - 1] !== CLOSE) return;
		const line = bytes.subarray(start, stop + 1);
		const head = HEAD.exec(decoder.decode(line.subarray(0, HEAD_BYTES))) ?? HEAD.exec(decoder.decode(line));
		const paths = head && pathsIn(head[1] ?? '', head[2] ?? '');
		if (!paths) return;
		start = stop + 1;
		yield { bytes: line, end: start, paths };
	}
}

function pathsIn(path: string, also: string): string[] | undefined {
	try {
		return [JSON.parse(path) as string, ...(JSON.parse(also) as string[])];
	} catch {
		return undefined;
	}
}

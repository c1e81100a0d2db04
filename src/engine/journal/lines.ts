import { isRecord } from '../text/record.ts';
/** TextDecoder as every host of the engine has it (https://encoding.spec.whatwg.org/#textdecoder). */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** What the journal adds to every record. */
export interface Stamp {
	/** ISO 8601, UTC. Never goes back within one writer. */
	readonly time: string;
	/** Who wrote it: one process or one window. */
	readonly writer: string;
	/** Counts the writer's records from 1. */
	readonly n: number;
}

/** A record as it is read: one flat object. Records have no keys of the stamp's names, and no `note`. */
export type Stamped<T> = T & Stamp;

/** Written in place of records that are gone. */
export interface DroppedNote {
	readonly note: 'dropped';
	readonly time: string;
	readonly writer: string;
	/** Records that were in the file, or that could not be written. */
	readonly count: number;
	/** The file that was removed; absent for records that were never written. */
	readonly file?: string;
	/** What notes in the removed file had counted before. */
	readonly earlier?: number;
}

/** One line of a file: an object, or why it is none. `end` is the offset in bytes after it. */
export type Line =
	| { readonly number: number; readonly end: number; readonly value: object }
	| {
			readonly number: number;
			readonly end: number;
			readonly why: string;
			/** The last line, without its end: a writer that died, or that is still at it. */
			readonly incomplete: boolean;
	  };

const LINE_END = 10;

/** The lines of a file, from 1; blank ones left out. A last line without a line end counts if it is whole. */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
	const decoder = new TextDecoder();
	let start = 0;
	for (let number = 1; start < bytes.length; number++) {
		const found = bytes.indexOf(LINE_END, start);
		const stop = found < 0 ? bytes.length : found;
		const text = decoder.decode(bytes.subarray(start, stop)).trim();
		start = stop + 1;
		if (text === '') continue;
		const value = parsed(text);
		const end = Math.min(start, bytes.length);
		const incomplete = found < 0;
		if (value) yield { number, end, value };
		else yield { number, end, why: incomplete ? 'is incomplete' : 'is not a record', incomplete };
	}
}

/** Whether a line says that records are gone. */
export function isDroppedNote(value: object): value is DroppedNote {
	return 'note' in value && value.note === 'dropped' && 'count' in value && isCount(value.count);
}

/** Whether a line has a stamp. */
export function isStamped(value: object): value is Stamp {
	if (!('time' in value && 'writer' in value && 'n' in value)) return false;
	return typeof value.time === 'string' && typeof value.writer === 'string' && isCount(value.n);
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

function parsed(text: string): object | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

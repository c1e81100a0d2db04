import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LineRange } from '../../assistants/agent-event.ts';
import type { Review } from '../insertion.ts';
import { readOrigin, writeOrigin, type AiOrigin } from '../origin.ts';

/** Who wrote lines that a commit added: what every format holds. */
export interface Trace {
	/** Full id; empty where the record names none. */
	readonly commit: string;
	/** Its first parent; empty for a commit without one. */
	readonly parent: string;
	/** Milliseconds since 1970. */
	readonly time: number;
	/** Of the commit, `Name <address>`. */
	readonly author: string;
	readonly insertions: readonly TracedInsertion[];
}

/** What is left of an insertion in one file. */
export interface TracedInsertion {
	readonly id: string;
	/** From the top of the repository, with `/`. */
	readonly path: string;
	/** 1-based, in order, apart from each other. */
	readonly ranges: readonly LineRange[];
	/** Of the lines of each range, as `contentHash` has them or as somebody else did; absent where not known. */
	readonly hashes?: readonly (string | undefined)[];
	readonly origin: AiOrigin;
	/** Milliseconds since 1970. */
	readonly created: number;
	/** The share that people wrote: 0 to 1. */
	readonly human: number;
	readonly review: Review;
}

/** What a record holds, and what of it could not be understood. */
export interface ReadTrace {
	readonly trace: Trace;
	/** Each a sentence without a stop that names what was left out. */
	readonly problems: readonly string[];
}

/** What the formats have no place for, as Cordon's own part of a record has it. */
export type Extra = Readonly<Record<'id' | 'origin' | 'created' | 'human' | 'reviewed', unknown>>;

/** What `readExtra` reads. */
export function extraOf({ id, origin, created, human, review }: TracedInsertion): object {
	return {
		id,
		origin: writeOrigin(origin),
		created,
		...(human > 0 && { human }),
		...(review.state === 'reviewed' && { reviewed: [review.when, review.by] }),
	};
}

/** Undefined where it is not what `extraOf` wrote. */
export function readExtra(value: unknown): Omit<TracedInsertion, 'path' | 'ranges' | 'hashes'> | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { id, origin: written, created, human = 0, reviewed } = value as Partial<Extra>;
	const origin = readOrigin(written);
	if (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id) || origin?.kind !== 'ai') return undefined;
	if (!isTime(created) || typeof human !== 'number' || !(human >= 0 && human <= 1)) return undefined;
	const [when, by] = Array.isArray(reviewed) ? (reviewed as unknown[]) : [];
	const read = isTime(when) && typeof by === 'string';
	return { id, origin, created, human, review: read ? { state: 'reviewed', by, when } : { state: 'unreviewed' } };
}

/** An id for what somebody else recorded: the same whenever it is read. */
export function foreignId(...parts: readonly string[]): string {
	return shortSha(parts.join('\0'), 16);
}

/** The first digits of a SHA-256 in hex. */
export function shortSha(text: string, digits: number): string {
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
}

/** Ranges in order, those that touch joined. */
export function joined(ranges: readonly LineRange[]): LineRange[] {
	const all: { start: number; end: number }[] = [];
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
		else all.push({ start, end });
	}
	return all;
}

function isTime(value: unknown): value is number {
	return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

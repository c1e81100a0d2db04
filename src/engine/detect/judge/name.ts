import { unitAt } from '../../text/units.ts';
import type { Span } from '../../text/span.ts';
import { mayMean, type Credential } from './names.ts';
import { valueAhead } from './value-ahead.ts';

/** What an ASCII unit may be to a name. A table, since every `key` and `token` of every program is asked about. */
const [NAME, LETTER, CLOSING] = [1, 2, 4] as const;
const ROLES = new Uint8Array(128);
cast(NAME | LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
cast(NAME, '_$.-0123456789');
cast(CLOSING, '"\'`])*\\');

const [DOT, HYPHEN, SPACE, TAB, LESS] = [46, 45, 32, 9, 60] as const;
const LONGEST_NAME = 64;
const LONGEST_WORD = 20;

/** The identifier around a keyword of `length` units. */
export function nameAround(text: string, at: number, length: number): Span {
	return { start: nameStart(text, at), end: nameEnd(text, at, length) };
}

function nameStart(text: string, at: number): number {
	const least = Math.max(0, at - LONGEST_NAME);
	let start = at;
	while (start > least && isPart(text.charCodeAt(start - 1))) start--;
	return start;
}

function nameEnd(text: string, at: number, length: number): number {
	const most = Math.min(text.length, at + LONGEST_NAME);
	let end = at + length;
	while (end < most && isPart(text.charCodeAt(end))) end++;
	while (end > at + length && (unitAt(text, end - 1) === DOT || unitAt(text, end - 1) === HYPHEN)) end--;
	return end;
}

/** Where the word begins that a single blank ties to a name: `Secret ` of `Secret Key`; where the name does, without one. */
export function wordBefore(text: string, start: number): number {
	if (unitAt(text, start - 1) !== SPACE) return start;
	let from = start - 1;
	while (start - 1 - from < LONGEST_WORD && plays(LETTER, text, from - 1)) from--;
	return start - 1 - from >= 2 ? from : start;
}

/**
 * The name around a keyword where a value of `least` units or more can follow it: for a fraction of what `assignmentTo`
 * costs, it leaves out nearly all names in code. Undefined where `assignmentTo` is sure to find none, or the name to mean
 * something else than `kind`.
 */
export function assignableName(text: string, keyword: number, least: number, kind?: Credential): Span | undefined {
	const end = nameEnd(text, keyword, 1);
	if (kind && !mayMean(kind, text, end)) return undefined;
	let closed = end;
	while (plays(CLOSING, text, closed)) closed++;
	const tied = valueAhead(text, end, closed, least);
	if (!tied && unitAt(text, closed) !== SPACE && unitAt(text, closed) !== TAB) return undefined;
	const start = nameStart(text, keyword);
	// What follows an option is its value; what follows the name of an element may be its attributes.
	return tied || unitAt(text, start) === HYPHEN || unitAt(text, start - 1) === LESS ? { start, end } : undefined;
}

function isPart(unit: number): boolean {
	return unit < 128 && ((ROLES[unit] as number) & NAME) !== 0;
}

function plays(role: number, text: string, at: number): boolean {
	const unit = unitAt(text, at);
	return unit < 128 && ((ROLES[unit] as number) & role) !== 0;
}

function cast(role: number, characters: string): void {
	for (let i = 0; i < characters.length; i++) {
		const unit = characters.charCodeAt(i);
		ROLES[unit] = (ROLES[unit] ?? 0) | role;
	}
}

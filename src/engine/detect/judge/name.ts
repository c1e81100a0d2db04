import type { Span } from '../../text/span.ts';

/** What an ASCII unit may be to a name. A table, since every `key` and `token` of every program is asked about. */
const [NAME, LETTER, CLOSING, OPERATING, LISTING, BLANK, QUOTE, DIGIT] = [1, 2, 4, 8, 16, 32, 64, 128] as const;
const ROLES = new Uint8Array(128);
cast(NAME | LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
cast(NAME, '_$.-');
cast(NAME | DIGIT, '0123456789');
cast(CLOSING, '"\'`])*\\');
// Begin an operator, a type, or a longer way to close the name.
cast(OPERATING, ':=?+|!->%&[viwsSct');
cast(LISTING, ',(');
cast(BLANK, ' \t');
cast(QUOTE, '"\'`\\&');

const [DOT, HYPHEN, SPACE, EQUALS] = [46, 45, 32, 61] as const;
const LONGEST_NAME = 64;
const LONGEST_WORD = 20;
/** How far a value may begin from its name, with all that may stand between them. */
const REACH = 256;

/** The identifier around a keyword of `length` units. */
export function nameAround(text: string, at: number, length: number): Span {
	return { start: nameStart(text, at), end: nameEnd(text, at, length) };
}

function nameStart(text: string, at: number): number {
	let start = at;
	while (at - start < LONGEST_NAME && plays(NAME, text, start - 1)) start--;
	return start;
}

function nameEnd(text: string, at: number, length: number): number {
	let end = at + length;
	while (end - at < LONGEST_NAME && plays(NAME, text, end)) end++;
	while (end > at + length && (text.charCodeAt(end - 1) === DOT || text.charCodeAt(end - 1) === HYPHEN)) end--;
	return end;
}

/** Where the word begins that a single blank ties to a name: `Secret ` of `Secret Key`; where the name does, without one. */
export function wordBefore(text: string, start: number): number {
	if (text.charCodeAt(start - 1) !== SPACE) return start;
	let from = start - 1;
	while (start - 1 - from < LONGEST_WORD && plays(LETTER, text, from - 1)) from--;
	return start - 1 - from >= 2 ? from : start;
}

/**
 * The name around a keyword where anything but prose can follow it: for a fraction of what `assignmentTo` costs, it
 * leaves out most of the names in code. Undefined where `assignmentTo` is sure to find nothing.
 */
export function assignableName(text: string, keyword: number): Span | undefined {
	const end = nameEnd(text, keyword, 1);
	let behind = end;
	while (plays(CLOSING, text, behind)) behind++;
	let at = behind;
	while (plays(BLANK, text, at)) at++;
	const unit = text.charCodeAt(at);
	let tied: boolean;
	if (plays(OPERATING, text, at)) tied = true;
	// What is listed or passed along counts in quotes only.
	else if (plays(LISTING, text, at)) tied = follows(QUOTE, text, at + 1);
	else if (unit === DOT) tied = text.charCodeAt(at + 1) === EQUALS || text.charCodeAt(at + 2) === EQUALS;
	else if (at === behind) tied = false;
	// Behind a blank alone, what has no digit is prose, unless it is quoted or the name is that of an option.
	else tied = behind === end && follows(QUOTE | DIGIT, text, at);
	if (!tied && at === behind) return undefined;
	const start = nameStart(text, keyword);
	return tied || text.charCodeAt(start) === HYPHEN ? { start, end } : undefined;
}

/** Whether a unit of that kind stands in the line. */
function follows(role: number, text: string, from: number): boolean {
	for (let at = from; at < from + REACH; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 128 && (ROLES[unit] as number) & role) return true;
		if (unit === 10 || unit === 13) return false;
	}
	return true;
}

function plays(role: number, text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit < 128 && ((ROLES[unit] as number) & role) !== 0;
}

function cast(role: number, characters: string): void {
	for (let i = 0; i < characters.length; i++) {
		const unit = characters.charCodeAt(i);
		ROLES[unit] = (ROLES[unit] ?? 0) | role;
	}
}

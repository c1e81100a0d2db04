import { unitAt } from '../../text/units.ts';
import { decodeBase64 } from '../../text/base64.ts';
import type { Span } from '../../text/span.ts';
import type { Window } from '../detector.ts';
import type { Decoded, Encoding } from './encoding.ts';

/** What may stand before an encoded text, by its first unit, and how long each is. */
const OPENERS = ['"', "'", '`', '=', '>', ': ', '- ', '64,', 'echo '];
const LENGTHS = new Uint8Array(0x80);
for (const opener of OPENERS) LENGTHS[opener.charCodeAt(0)] = opener.length;

/** Digits of an encoded text that is worth reading. */
const LEAST = 24;
const LEAST_HEX = 32;
const LONGEST = 4096;

/** What a unit may be: a digit of base64, the first of four of them that begin with ASCII text, likewise in hexadecimal. */
const DIGIT = 1;
const OPENS = 2;
const HEX = 4;
const OPENS_HEX = 8;
const KINDS = new Uint8Array(0x80);
for (const unit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_') mark(unit, DIGIT);
const FIRST = 'CDIJKLMNOPQRSTUVWXYZabcdef';
const FIRST_HEX = '0234567';
for (const unit of FIRST) mark(unit, OPENS);
for (const unit of '0123456789abcdefABCDEF') mark(unit, HEX);
for (const unit of FIRST_HEX) mark(unit, OPENS_HEX);

/** With the unit that follows: half of the quotes and signs of a program stand before a blank, or the end of a line. */
const TRIGGERS = OPENERS.flatMap((opener) =>
	Array.from(new Set((FIRST + FIRST_HEX).toLowerCase()), (unit) => opener + unit),
);

function mark(unit: string, kind: number): void {
	KINDS[unit.charCodeAt(0)] = (KINDS[unit.charCodeAt(0)] as number) | kind;
}

function kindAt(text: string, at: number): number {
	const unit = unitAt(text, at);
	return unit < 0x80 ? (KINDS[unit] as number) : 0;
}

/** Where the encoded text begins whose opener was hit. */
function startOf(text: string, at: number): number {
	// In lower case, which changes nothing but letters: all openers have this bit.
	return at + (LENGTHS[unitAt(text, at) | 0x20] as number);
}

/** Nearly every word that is none is told by its first units: text of ASCII leaves its marks at every fourth, or second. */
function begins(text: string, start: number, least: number, step: number, digit: number, opens: number): boolean {
	for (let at = start; at < start + 16; at += step) if ((kindAt(text, at) & opens) === 0) return false;
	for (let at = start; at < start + least; at++) if ((kindAt(text, at) & digit) === 0) return false;
	return true;
}

function guard(text: string, at: number): boolean {
	const start = startOf(text, at);
	return begins(text, start, LEAST, 4, DIGIT, OPENS) || begins(text, start, LEAST_HEX, 2, HEX, OPENS_HEX);
}

function end(text: string, start: number, digit: number): number {
	let at = start;
	while (at < text.length && (kindAt(text, at) & digit) !== 0) at++;
	return at;
}

const PRINTABLE = /^[\t\n\r\x20-\x7e]{12}/;

function base64({ text, at }: Window): Decoded | undefined {
	const start = startOf(text, at);
	const last = end(text, start, DIGIT);
	const digits = text.slice(start, last);
	const decoded = decodeBase64(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
	if (decoded === undefined || !PRINTABLE.test(decoded)) return undefined;
	const padding = /^={0,2}/.exec(text.slice(last, last + 2))?.[0].length ?? 0;
	return piece(decoded, 'inside base64', { start, end: last + padding }, 6);
}

function hex({ text, at }: Window): Decoded | undefined {
	const start = startOf(text, at);
	const last = end(text, start, HEX);
	let decoded = '';
	for (let i = start; i + 2 <= last; i += 2) decoded += String.fromCharCode(Number.parseInt(text.slice(i, i + 2), 16));
	return PRINTABLE.test(decoded) ? piece(decoded, 'inside hexadecimal', { start, end: last }, 4) : undefined;
}

/** A value that is all there is takes the whole; another one the digits, of `bits` each, that hold its bytes. */
function piece(text: string, reason: string, whole: Span, bits: number): Decoded {
	const all = { start: text.search(/\S/), end: text.trimEnd().length };
	return {
		text,
		reason,
		isNews: () => true,
		original({ start, end }) {
			if (start <= all.start && end >= all.end) return whole;
			return {
				start: whole.start + Math.floor((start * 8) / bits),
				end: Math.min(whole.end, whole.start + Math.ceil((end * 8) / bits)),
			};
		},
	};
}

/** Base64 (RFC 4648, either alphabet) and hexadecimal of text that begins with a dozen characters of ASCII. */
export const baseEncoded: Encoding = {
	id: 'base-encoded',
	triggers: TRIGGERS,
	before: 0,
	after: LONGEST,
	guard,
	// A digit never begins base64 of ASCII text, and a letter never hexadecimal.
	decode: (window) => base64(window) ?? hex(window),
};

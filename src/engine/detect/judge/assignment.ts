import type { Span } from '../../text/span.ts';
import { isLetter, isWord } from '../../text/units.ts';
import type { Window } from '../detector.ts';

/** How a value is tied to its name; decides how much must speak for the value itself. */
export type Tie = 'assignment' | 'comparison' | 'argument' | 'markup' | 'query' | 'flag' | 'blank';

/** A name with its value, as many languages and notations write it. */
export interface Assignment {
	/** The identifier around the keyword, and the word before it where only a blank is between: `Secret Key`. */
	readonly name: string;
	readonly tie: Tie;
	readonly quoted: boolean;
	/** The value alone, in the window's offsets. */
	readonly value: Span;
}

const [BLANK, DOLLAR, HYPHEN, DOT] = [32, 36, 45, 46];
const LONGEST_NAME = 64;
const LONGEST_WORD = 20;
const LONGEST_VALUE = 2048;

/** What may close a name: `"`, `\"`, `&quot;`, `]`, `)`, `**` of Markdown, `[16]` of C. */
const CLOSERS = String.raw`(?:\\{0,4}["'${'`'}]|&quot;|%22|\[\d{0,6}\]|[\])?*!]){0,4}`;
const TYPE = String.raw`(?:[ \t]{0,2}:[ \t]{0,2}[&?]?(?:'static )?[A-Za-z][\w.]{0,30}(?:\[\]|[<[][\w, ]{1,30}[>\]])?(?:[ \t]?\|[ \t]?\w{1,20}){0,2}|[ \t]{1,4}(?:string|String|str|char|text|varchar))(?=[ \t]{0,4}=[^=>])`;
const TIE = String.raw`(?<blank>[ \t]{0,40})(?<tie>:{0,3}=>?(?!=)|[?+|.]{1,2}=|!==?|={2,3}|->|:(?!:)|\?\?|\|\||,|\(|>|%3[Dd]|-(?=[ \t]['"])|value[ \t]?=|(?:is|was)(?=[ \t]))?[ \t]{0,40}`;
/** What a literal stands in for, where the environment has nothing: `process.env.X || 'literal'`. */
const FALLBACK = String.raw`(?:[A-Za-z_][\w$.?]{0,60}(?:[[(]["'][\w-]{1,60}["'][\])])?[ \t]{0,4}(?:\|\||\?\?|\?:|or\b)[ \t]{0,4}(?=["']))?`;
const AFTER_NAME = new RegExp(`(?<closers>${CLOSERS})(?:${TYPE})?${TIE}${FALLBACK}`, 'y');
const OPENER = /(?:[bBuUrRfFL@$]{1,2}(?=["']))?(\\{1,4}["']|"""|'''|["'`]|&quot;)/y;
const UNQUOTED = /[^\s"'`<>]{1,2048}/y;
const CONTENT = /[^<>\r\n]{1,2048}/y;
const UNQUOTED_END = /[;,|]|\\[nrt"'\\]|&(?:quot|amp|lt|gt);|%22|&(?=\w{1,40}=)/;

/**
 * The assignment whose name holds the window's hit, a keyword of `length` units; undefined where there is none.
 * Linear in the window.
 */
export function assignmentAt({ text, at }: Window, length: number): Assignment | undefined {
	const { start, end } = nameAround(text, at, length);
	AFTER_NAME.lastIndex = end;
	const after = AFTER_NAME.exec(text);
	if (!after) return undefined;
	const { closers = '', blank = '', tie: operator } = after.groups ?? {};
	const from = AFTER_NAME.lastIndex;
	const flag = text.charAt(start) === '-';
	if (operator === undefined && (blank === '' || (closers !== '' && !flag))) return undefined;
	const tie = tieOf(operator, flag, text, start, closers);
	if (!tie) return undefined;

	// `"token = " + x`: what looks like an opening quote closes the text that the name stands in.
	const before = text.charAt(start - 1);
	if (closers === '' && /["'`]/.test(before) && text.charAt(from) === before) return undefined;

	const value = valueAt(text, from, tie);
	if (!value) return undefined;
	return { ...value, tie, name: text.slice(wordBefore(text, start), end) };
}

/** The identifier around a keyword of `length` units. */
export function nameAround(text: string, at: number, length: number): Span {
	let start = at;
	while (start > 0 && at - start < LONGEST_NAME && isNameUnit(text.charCodeAt(start - 1))) start--;
	let end = at + length;
	while (end < text.length && end - at < LONGEST_NAME && isNameUnit(text.charCodeAt(end))) end++;
	while (end > at + length && (text.charCodeAt(end - 1) === DOT || text.charCodeAt(end - 1) === HYPHEN)) end--;
	return { start, end };
}

/** Where the word begins that a single blank ties to a name: `Secret ` of `Secret Key`; where the name does, without one. */
export function wordBefore(text: string, start: number): number {
	if (text.charCodeAt(start - 1) !== BLANK) return start;
	let from = start - 1;
	while (from > 0 && start - 1 - from < LONGEST_WORD && isLetter(text.charCodeAt(from - 1))) from--;
	return start - 1 - from >= 2 ? from : start;
}

/** `\w`, `$`, `.` and `-`, without what a regular expression costs per unit. */
function isNameUnit(unit: number): boolean {
	return isWord(unit) || unit === DOT || unit === HYPHEN || unit === DOLLAR;
}

function tieOf(
	operator: string | undefined,
	flag: boolean,
	text: string,
	start: number,
	closers: string,
): Tie | undefined {
	const before = text.charAt(start - 1);
	if (operator === undefined) return flag ? 'flag' : 'blank';
	if (/^(?:is|was)$/.test(operator)) return 'blank';
	if (/^[!=]==?$/.test(operator)) return 'comparison';
	if (operator === '>') return /[<:]/.test(before) || closers.includes('"') ? 'markup' : undefined;
	// Unquoted, what follows an arrow is code.
	if (operator === '(' || operator === '=>' || operator === '->') return 'argument';
	if (operator === ',') return closers === '' && !/["'(,\s]/.test(before) ? undefined : 'argument';
	if (operator === '=' && (before === '&' || before === '?')) return 'query';
	return 'assignment';
}

function valueAt(text: string, from: number, tie: Tie): { value: Span; quoted: boolean } | undefined {
	OPENER.lastIndex = from;
	const quote = OPENER.exec(text)?.[1];
	if (quote !== undefined) {
		const start = OPENER.lastIndex;
		const end = closing(text, start, quote);
		return end > start && end - start <= LONGEST_VALUE ? { value: bare(text, start, end), quoted: true } : undefined;
	}
	if (tie === 'argument' || tie === 'comparison') return undefined;
	const unquoted = tie === 'markup' ? CONTENT : UNQUOTED;
	unquoted.lastIndex = from;
	const run = unquoted.exec(text)?.[0];
	// `secret key: x` names a key, not a secret of the value `key:`; `passwd:x:0:0` is a line of /etc/passwd.
	if (run === undefined || (tie === 'blank' && /^\w{1,40}[:=]/.test(run)) || /:\d{1,9}:\d/.test(run)) return undefined;
	if (tie === 'markup') return { value: bare(text, from, from + run.length), quoted: true };
	const stop = tie === 'query' ? run.search(/[&#;,)\\]|%26/) : run.search(UNQUOTED_END);
	const end = from + (stop < 0 ? run : run.slice(0, stop)).replace(/(?<!\.)\.$|[)\]}]{1,8}\.?$/, '').length;
	return end > from ? { value: bare(text, from, end), quoted: false } : undefined;
}

/** What a value may be dressed in: blanks, quotes within quotes, a scheme, the braces of Jenkins. */
const DRESS = /^(?:\s|\\?["']){0,4}(?:(?:bearer|basic|token)[ \t]{1,4}|\{(?:[\w.-]{1,40} ){0,2})?/i;
const TRAIN = /(?:\s|\\?["']|(?<=[=\w])\}){0,4}$/;

function bare(text: string, start: number, end: number): Span {
	const whole = text.slice(start, end);
	const before = DRESS.exec(whole)?.[0] ?? '';
	const inBraces = before.includes('{');
	const after = (inBraces ? TRAIN : /(?:\s|\\?["']){0,4}$/).exec(whole)?.[0] ?? '';
	if (inBraces && !after.includes('}')) return { start, end };
	return before.length + after.length < whole.length
		? { start: start + before.length, end: end - after.length }
		: { start, end };
}

/** Where the quoted value ends: at its quote, at the line's end without one. Backslashes escape. */
function closing(text: string, start: number, quote: string): number {
	if (quote.length > 1) {
		const end = text.indexOf(quote, start);
		return end < 0 ? lineEnd(text, start) : end;
	}
	for (let i = start; i < text.length; i++) {
		const unit = text.charAt(i);
		if (unit === '\\') i++;
		else if (unit === quote) return i;
		else if (unit === '\n' || unit === '\r') return i;
	}
	return text.length;
}

function lineEnd(text: string, start: number): number {
	const end = text.slice(start, start + LONGEST_VALUE).search(/[\r\n]/);
	return end < 0 ? Math.min(text.length, start + LONGEST_VALUE) : start + end;
}

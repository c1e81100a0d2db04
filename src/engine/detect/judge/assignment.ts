import type { Span } from '../../text/span.ts';
import { wordBefore } from './name.ts';

/** How a value is tied to its name; decides how much must speak for the value itself. */
export type Tie = 'assignment' | 'comparison' | 'argument' | 'markup' | 'query' | 'flag' | 'blank';

/** What is assigned to a name, as many languages and notations write it. */
export interface Assignment {
	/** The identifier, and the word before it where only a blank is between: `Secret Key`. */
	readonly name: string;
	readonly tie: Tie;
	readonly quoted: boolean;
	/** The value alone. */
	readonly value: Span;
}

const LONGEST_VALUE = 2048;

/** What may close a name: `"`, `\"`, `&quot;`, `]`, `)`, `**` of Markdown, `[16]` of C. */
const CLOSERS = String.raw`(?:\\{0,4}["'${'`'}]|&quot;|%22|\[\d{0,6}\]|[\])?*!]){0,4}`;
/** Attributes of the element that the name names. */
const ATTRIBUTES = String.raw`(?<=<[\w:.-]{1,64})(?:[ \t]{1,4}[\w:.-]{1,40}=(?:"[^"<>\r\n]{0,80}"|'[^'<>\r\n]{0,80}')){1,4}[ \t]{0,4}(?=>)`;
const TYPE = String.raw`(?:[ \t]{0,2}:[ \t]{0,2}[&?]?(?:'static )?[A-Za-z][\w.]{0,30}(?:\[\]|[<[][\w, ]{1,30}[>\]])?(?:[ \t]?\|[ \t]?\w{1,20}){0,2}|[ \t]{1,4}(?:string|String|str|char|text|varchar))(?=[ \t]{0,4}=[^=>])`;
const TIE = String.raw`(?<blank>[ \t]{0,40})(?<tie>:{0,3}=>?(?!=)|[?+|.]{1,2}=|!==?|={2,3}|->|:(?!:)|\?\?|\|\||,|\(|>|%3[Dd]|-(?=[ \t]['"])|value[ \t]?=|(?:is|was)(?=[ \t]))?[ \t]{0,40}`;
/** What a literal stands in for, where the environment has nothing: `process.env.X || 'literal'`. */
const FALLBACK = String.raw`(?:[A-Za-z_][\w$.?]{0,60}(?:[[(]["'][\w-]{1,60}["'][\])])?[ \t]{0,4}(?:\|\||\?\?|\?:|or\b)[ \t]{0,4}(?=["']))?`;
const AFTER_NAME = new RegExp(`(?<closers>${CLOSERS})(?:${TYPE}|${ATTRIBUTES})?${TIE}${FALLBACK}`, 'y');
const OPENER = /(?:[bBuUrRfFLN@$]{1,2}(?=["']))?(\\{1,4}["']|"""|'''|["'`]|&quot;)/y;
const UNQUOTED = /[^\s"'`<>]{1,2048}/y;
const CONTENT = /[^<>\r\n]{1,2048}/y;
const UNQUOTED_END = /[;,|]|\\[nrt"'\\]|&(?:quot|amp|lt|gt);|%22|&(?=\w{1,40}=)/;

/** What goes on is an expression, whose first operand is no value. */
const COMPARED = /^[ \t]{1,2}(?:[=!]==?|&&|\|\||\?\??)[ \t]/;

const TYPE_NAME = /^(?:[A-Z][a-z]{1,20}){2,8}\d{0,4}$/;
const RESOURCE = /\barn:[\w:-]{4,76}$/;

/** The assignment to the name that stands there (see `nameAround`); undefined where there is none. Linear in the text. */
export function assignmentTo({ start, end }: Span, text: string): Assignment | undefined {
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
	// `adminPassword: SomeString128;` declares a field.
	if (
		operator === ':' &&
		!value.quoted &&
		text.charAt(value.value.end) === ';' &&
		TYPE_NAME.test(text.slice(value.value.start, value.value.end))
	)
		return undefined;
	return { ...value, tie, name: text.slice(wordBefore(text, start), end) };
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
	if (operator === ',') {
		// The value of a field, which the next field follows.
		if (/["']/.test(closers) && /[:=][ \t]{0,4}["']$/.test(text.slice(Math.max(0, start - 6), start))) return undefined;
		return closers === '' && !/["'(,\s]/.test(before) ? undefined : 'argument';
	}
	// `arn:aws:secretsmanager:region:account:secret:name`
	if (operator === ':' && before === ':' && RESOURCE.test(text.slice(Math.max(0, start - 80), start))) return undefined;
	if (operator === '=' && (before === '&' || before === '?')) return 'query';
	return 'assignment';
}

function valueAt(text: string, from: number, tie: Tie): { value: Span; quoted: boolean } | undefined {
	OPENER.lastIndex = from;
	const quote = OPENER.exec(text)?.[1];
	if (quote !== undefined) {
		const start = OPENER.lastIndex;
		// Pass `-Dname=no`: a flag.
		if (tie === 'blank' && text.charAt(start) === '-') return undefined;
		const end = closing(text, start, quote);
		return end > start && end - start <= LONGEST_VALUE ? { value: bare(text, start, end), quoted: true } : undefined;
	}
	if (tie === 'argument' || tie === 'comparison') return undefined;
	const unquoted = tie === 'markup' ? CONTENT : UNQUOTED;
	unquoted.lastIndex = from;
	const run = unquoted.exec(text)?.[0];
	// `secret key: x` names a key, not a secret of the value `key:`; `passwd:x:0:0` is a line of /etc/passwd.
	// A word behind a word is prose.
	if (run === undefined || (tie === 'blank' && !/\d/.test(run))) return undefined;
	// The next flag; what a gap to fill in closes before, as in `<password>@host`.
	if (((tie === 'flag' || tie === 'blank') && run.startsWith('-')) || (tie === 'markup' && /^[@:/]/.test(run)))
		return undefined;
	if (tie === 'assignment' && COMPARED.test(text.slice(from + run.length, from + run.length + 6))) return undefined;
	if ((tie === 'blank' && /^\w{1,40}[:=]/.test(run)) || /:\d{1,9}:\d/.test(run)) return undefined;
	if (tie === 'markup') return { value: bare(text, from, from + run.length), quoted: true };
	const stop = tie === 'query' ? run.search(/[&#;,)\\]|%26/) : run.search(UNQUOTED_END);
	const end = from + (stop < 0 ? run : run.slice(0, stop)).replace(/(?<!\.)\.$|[)\]}]{1,8}\.?$/, '').length;
	return end > from ? { value: bare(text, from, end), quoted: false } : undefined;
}

/** What a value may be dressed in: blanks, quotes within quotes, a scheme, the braces of Jenkins. */
const DRESS = /^(?:\s|\\?["']){0,4}(?:(?:bearer|basic|token)[ \t]{1,4}|\{(?:[\w.-]{1,40} ){0,2})?/i;
const QUOTES = /(?:\s|\\?["']){0,4}$/;
const TRAIN = /(?:\s|\\?["']|(?<=[=\w])\}){0,4}$/;

/** The end is all that is searched for them: a value may be long. */
const LONGEST_TRAIN = 9;

function bare(text: string, start: number, end: number): Span {
	const whole = text.slice(start, end);
	const before = DRESS.exec(whole)?.[0] ?? '';
	const inBraces = before.includes('{');
	const after = (inBraces ? TRAIN : QUOTES).exec(whole.slice(-LONGEST_TRAIN))?.[0] ?? '';
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

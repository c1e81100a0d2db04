import { isLetter, isWord, unitAt } from '../text/units.ts';

/** An escape ends right here: `\n`, `\x3d` and `\u003d` of source code and JSON, `%20` of URLs. */
const ESCAPE = /(?:\\[abefnrtv]|\\x[\da-f]{2}|\\u[\da-f]{4}|%[\da-f]{2})$/i;

const [PERCENT, BACKSLASH] = [37, 92] as const;

/**
 * Whether a token may begin at `at`: nothing of a word stands before it, unless that belongs to an escape.
 * Looks at most six units back.
 */
export function beginsToken(text: string, at: number): boolean {
	if (!isWord(unitAt(text, at - 1))) return true;
	// The one question that nearly every hit in a word answers with no, before any piece of text is cut out.
	const mark =
		unitAt(text, at - 2) === BACKSLASH ||
		unitAt(text, at - 3) === PERCENT ||
		unitAt(text, at - 4) === BACKSLASH ||
		unitAt(text, at - 6) === BACKSLASH;
	return mark && ESCAPE.test(text.slice(Math.max(0, at - 6), at));
}

/**
 * Whether a word may begin at `at` within an identifier, as in `acme_token`, `acmeToken`, `2token`; the `etsy` of
 * `SetSysctl` begins none. Looks as far back as `beginsToken`.
 */
export function beginsWord(text: string, at: number): boolean {
	const unit = unitAt(text, at);
	return unit < 97 || unit > 122 || !isLetter(unitAt(text, at - 1)) || beginsToken(text, at);
}

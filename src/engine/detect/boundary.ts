const WORD = /\w/;

/** An escape ends right here: `\n`, `\x3d` and `\u003d` of source code and JSON, `%20` of URLs. */
const ESCAPE = /(?:\\[abefnrtv]|\\x[\da-f]{2}|\\u[\da-f]{4}|%[\da-f]{2})$/i;

const PERCENT = 37;
/** How far back the backslash of `\n`, `\x3d` and `\u003d` stands. */
const BACKSLASHES = [2, 4, 6] as const;

/**
 * Whether a token may begin at `at`: nothing of a word stands before it, unless that belongs to an escape.
 * Looks at most six units back.
 */
export function beginsToken(text: string, at: number): boolean {
	if (at === 0 || !WORD.test(text.charAt(at - 1))) return true;
	// The one question that nearly every hit in a word answers with no, before any piece of text is cut out.
	const mark = text.charCodeAt(at - 3) === PERCENT || BACKSLASHES.some((back) => text.charCodeAt(at - back) === 92);
	return mark && ESCAPE.test(text.slice(Math.max(0, at - 6), at));
}

const WITHIN = /^[A-Za-z][a-z]/;

/**
 * Whether a word may begin at `at` within an identifier, as in `acme_token`, `acmeToken`, `2token`; the `etsy` of
 * `SetSysctl` begins none. Looks as far back as `beginsToken`.
 */
export function beginsWord(text: string, at: number): boolean {
	return at === 0 || !WITHIN.test(text.slice(at - 1, at + 1)) || beginsToken(text, at);
}

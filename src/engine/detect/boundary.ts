const WORD = /\w/;

/** An escape ends right here: `\n`, `\x3d` and `\u003d` of source code and JSON, `%20` of URLs. */
const ESCAPE = /(?:\\[abefnrtv]|\\x[\da-f]{2}|\\u[\da-f]{4}|%[\da-f]{2})$/i;

/**
 * Whether a token may begin at `at`: nothing of a word stands before it, unless that belongs to an escape.
 * Looks at most six units back.
 */
export function beginsToken(text: string, at: number): boolean {
	return at === 0 || !WORD.test(text.charAt(at - 1)) || ESCAPE.test(text.slice(Math.max(0, at - 6), at));
}

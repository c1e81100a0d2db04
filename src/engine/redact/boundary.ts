const WORD = /\w/;
/** An escape in a string, a regular expression or a URL, at the end of the text. */
const ESCAPE = /(?:\\(?:[A-Za-z]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[0-7]{1,3})|%[\dA-Fa-f]{2})$/;
const LONGEST_ESCAPE = 6;

/**
 * True when what begins at the offset continues a word: an identifier, a number. The last letter of an escape such
 * as `\n` belongs to the escape, not to the word after it.
 *
 * Redaction widens its spans until this is false, and restoring takes no placeholder where it is true. That both ask
 * the same question is what makes one the inverse of the other.
 */
export function continuesWord(text: string, start: number): boolean {
	return WORD.test(text.charAt(start - 1)) && !ESCAPE.test(text.slice(Math.max(0, start - LONGEST_ESCAPE), start));
}

/** True when a word goes on at the offset. */
export function wordGoesOn(text: string, end: number): boolean {
	return WORD.test(text.charAt(end));
}

/** How far from a value a word still says what the value is, in units. */
const BEFORE = 48;
const AFTER = 20;

/** What a detector with `nearby` asks for on each side, beside the value itself. */
export const NEAR = { before: 64, after: AFTER } as const;

/** A word or unit on which `nearby` must not begin in its middle. */
const TORN = /^[^\s"'=:,;([{]*/;

/**
 * The reason `near "word"` when one of `words` stands shortly before `start` or right after `end`; undefined otherwise.
 * Forms that any number could have count only beside such a word.
 */
export function nearby(text: string, start: number, end: number, words: RegExp): string | undefined {
	const from = Math.max(0, start - BEFORE);
	const before = text.slice(from, start);
	const found = words.exec(from > 0 ? before.replace(TORN, '') : before) ?? words.exec(text.slice(end, end + AFTER));
	return found ? `near "${found[0].toLowerCase()}"` : undefined;
}

import { commonSequence } from './common.ts';
import { linesIn } from './line-segments.ts';
import { printsOf, type LinePrint } from './prints.ts';
import type { Span } from '../text/span.ts';

/**
 * What an edit put into a text: the lines of `after` that `before` did not hold, as spans of the text as it is now.
 * `after` is a part of the text, or all of it; undefined where it is not (somebody has changed it since). White space
 * does not make a line another one.
 */
export function addedSpans(text: string, before: string, after: string): Span[] | undefined {
	const at = after === '' ? -1 : text.indexOf(after);
	if (at < 0) return undefined;
	const now = printsOf(after);
	const matches = commonSequence(sideOf(printsOf(before)), sideOf(now));
	const spans: Span[] = [];
	for (const [i, { start, end }] of linesIn(after).entries()) {
		if ((matches[i] as number) >= 0 || (now[i]?.hash === 0 && before !== '')) continue;
		const last = spans.at(-1);
		if (last && i > 0 && (matches[i - 1] as number) < 0) spans[spans.length - 1] = { start: last.start, end: at + end };
		else spans.push({ start: at + start, end: at + end });
	}
	return spans.filter((span) => span.end > span.start);
}

function sideOf(prints: readonly LinePrint[]): { items: Int32Array; keys: Int32Array } {
	return {
		items: Int32Array.from(prints, ({ hash }) => hash),
		keys: Int32Array.from(prints, ({ hash, tokens }) => (tokens.length > 0 ? hash : 0)),
	};
}

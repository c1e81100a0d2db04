import { ansiEscapes } from './ansi-escapes.ts';

/** A text in code, and what stands around it. */
export interface CodeText {
	readonly text: string;
	/** The last units in front of it, and the first behind. */
	readonly before: string;
	readonly after: string;
	readonly start: number;
	readonly end: number;
}

const CHARACTERS =
	/\b(?:chr|fromCharCode|fromCodePoint|char|pack)\s?\(\s?((?:0x[\da-f]{1,4}|\d{1,5})(?:\s?,\s?(?:0x[\da-f]{1,4}|\d{1,5})){0,200})\s?\)/iy;
const WORDS = /(?:\bq[qwx]?|%[qQwWx])\s?([({[</|!])/y;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']', '<': '>' };
const CONTEXT = 60;

/**
 * The texts in code of any language with usual quotes: each one, and those that stand together put together (`'.e' +
 * 'nv'`, `join('a', 'b')`). Knows no grammar: a quote that never closes goes to the end.
 */
export function codeTexts(code: string): readonly CodeText[] {
	const single = literals(code);
	return [
		...single,
		...together(code, single, /^\s*(?:\+|\.{1,2}|<>|~|&|\|\|)?\s*$/, ''),
		...together(code, single, /^\s*,\s*$/, '/'),
	];
}

function literals(code: string): CodeText[] {
	const found: CodeText[] = [];
	const add = (text: string, start: number, end: number): void => {
		found.push({
			text,
			start,
			end,
			before: code.slice(Math.max(0, start - CONTEXT), start),
			after: code.slice(end, end + CONTEXT),
		});
	};
	for (let at = 0; at < code.length && found.length < 2000;) {
		const unit = code.charAt(at);
		let end = at + 1;
		if (unit === '"' || unit === "'" || unit === '`') {
			const quote = unit !== '`' && code.startsWith(unit.repeat(3), at) ? unit.repeat(3) : unit;
			end = at + quote.length;
			while (end < code.length && !code.startsWith(quote, end)) end += code.charAt(end) === '\\' ? 2 : 1;
			add(ansiEscapes(code.slice(at + quote.length, end)), at, end + quote.length);
			end += quote.length;
		} else if (/[cfpq%]/i.test(unit)) {
			CHARACTERS.lastIndex = at;
			const codes = CHARACTERS.exec(code);
			WORDS.lastIndex = at;
			const words = codes ? undefined : WORDS.exec(code);
			if (codes) {
				end = at + codes[0].length;
				add(
					(codes[1] ?? '')
						.split(',')
						.map((digits) => String.fromCharCode(Number(digits)))
						.join(''),
					at,
					end,
				);
			} else if (words) {
				const opening = words[1] ?? '';
				const close = code.indexOf(CLOSING[opening] ?? opening, at + words[0].length);
				end = close < 0 ? code.length : close;
				add(code.slice(at + words[0].length, end), at, end + 1);
			} else while (/\w/.test(code.charAt(end))) end++;
		} else if (/\w/.test(unit)) while (end < code.length && /\w/.test(code.charAt(end))) end++;
		at = end;
	}
	return found;
}

/** Runs of texts with only this between them. */
function together(code: string, all: readonly CodeText[], between: RegExp, separator: string): CodeText[] {
	const runs: CodeText[] = [];
	for (let i = 0; i < all.length;) {
		const first = all[i];
		let last = first;
		let text = first?.text ?? '';
		let next = i + 1;
		for (; next < all.length; next++) {
			const following = all[next];
			if (!last || !following || following.start - last.end > 20) break;
			if (!between.test(code.slice(last.end, following.start)) || text.length > 4096) break;
			text += separator + following.text;
			last = following;
		}
		if (first && last && next > i + 1) runs.push({ ...first, text, end: last.end, after: last.after });
		i = next;
	}
	return runs;
}

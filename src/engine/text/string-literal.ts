import type { Span } from './span.ts';

/** A string in code, on one line. The span covers prefix and quotes. */
export interface StringLiteral extends Span {
	/** What belongs to the opening quote: `f`, `$@`, `r#`. */
	readonly prefix: string;
	/** `"`, `'`, a backtick, or three of the first two. */
	readonly quote: string;
	/** What stands between the quotes. */
	readonly content: Span;
}

const REACH = 4096;
const PREFIX = /(?<![\w$@])(?:[rR]?#{1,3}|[rbfuRBFULs]{1,2}|[$@]{1,2})$/;

/**
 * The string literal on the line that holds the span. Knows what quotes and backslashes mean in most languages, not
 * one language's grammar: undefined when in doubt, and where a string began on an earlier line.
 */
export function stringLiteralAround(text: string, span: Span): StringLiteral | undefined {
	const quote = quoteAt(text, span.start, -1);
	if (quote !== '' && text.startsWith(quote, span.end)) return literal(text, span.start, span.end, quote);
	return searchLine(text, span);
}

/** The quote that ends before the offset (-1) or starts at it (1): three, one or none. */
function quoteAt(text: string, offset: number, direction: -1 | 1): string {
	const unit = text.charAt(direction < 0 ? offset - 1 : offset);
	if (unit !== '"' && unit !== "'" && unit !== '`') return '';
	const three = unit.repeat(3);
	return unit !== '`' && text.startsWith(three, direction < 0 ? offset - 3 : offset) ? three : unit;
}

function searchLine(text: string, span: Span): StringLiteral | undefined {
	const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
	if (span.start - lineStart > REACH) return undefined;
	let quote = '';
	let contentStart = 0;
	for (let at = lineStart; at < span.start; at++) {
		if (text.charAt(at) === '\\') at++;
		else if (quote === '') {
			const opens = quoteAt(text, at, 1);
			// An apostrophe behind a letter is one: "don't", Rust's lifetimes, a transposed matrix. A prefix is no such letter.
			if (opens === '' || (opens === "'" && /\w/.test(text.charAt(at - 1)) && !PREFIX.test(text.slice(at - 4, at))))
				continue;
			quote = opens;
			at += opens.length - 1;
			contentStart = at + 1;
		} else if (text.startsWith(quote, at)) {
			at += quote.length - 1;
			quote = '';
		}
	}
	if (quote === '' || contentStart > span.start) return undefined;
	for (let at = span.end; at < Math.min(text.length, span.end + REACH); at++) {
		const unit = text.charAt(at);
		if (unit === '\n' || unit === '\r') return undefined;
		if (unit === '\\') at++;
		else if (text.startsWith(quote, at)) return literal(text, contentStart, at, quote);
	}
	return undefined;
}

function literal(text: string, contentStart: number, contentEnd: number, quote: string): StringLiteral | undefined {
	const opening = contentStart - quote.length;
	const prefix = PREFIX.exec(text.slice(Math.max(0, opening - 5), opening))?.[0] ?? '';
	const hashes = prefix.replaceAll(/[^#]/g, '');
	const end = contentEnd + quote.length + hashes.length;
	if (!text.startsWith(hashes, contentEnd + quote.length)) return undefined;
	return { start: opening - prefix.length, end, prefix, quote, content: { start: contentStart, end: contentEnd } };
}

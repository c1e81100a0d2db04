import type { Window } from '../detector.ts';
import type { Decoded, Encoding } from './encoding.ts';

/** Escapes that are further apart stand on their own. */
const GAP = 64;
/** Units around them that are read with them: the name of a value, and a value without escapes. */
const BEFORE = 96;
const BEHIND = 320;

interface Escapes extends Pick<Encoding, 'id' | 'triggers'> {
	readonly reason: string;
	/** What shows that a text is written this way: begins with a trigger. Sticky. */
	readonly sign: RegExp;
	/** Unit that begins every sign. */
	readonly first: string;
	/** Everything that stands for something else. Global. */
	readonly escape: RegExp;
	readonly read: (escape: string) => string;
}

/** Reads the text around a cluster of escapes: once, however many there are. */
function escaped({ id, reason, triggers, sign, first, escape, read }: Escapes): Encoding {
	const signAt = (text: string, at: number): boolean => {
		sign.lastIndex = at;
		return sign.test(text);
	};
	/** Another one stands shortly before, on the same line. */
	const goesOn = (text: string, at: number): boolean => {
		for (let i = at - 1; i >= Math.max(0, at - GAP); i--) {
			const unit = text.charAt(i);
			if (unit === '\n' || unit === '\r') return false;
			if (unit === first && signAt(text, i)) return true;
		}
		return false;
	};
	return {
		id,
		triggers,
		before: BEFORE,
		after: 2048,
		guard: (text, at) => signAt(text, at) && !goesOn(text, at),
		decode(window) {
			const to = Math.min(window.text.length, lastOf(window, first, signAt) + BEHIND);
			return { ...unescaped(window.text.slice(0, to), escape, read), reason };
		},
	};
}

function lastOf({ text, at }: Window, first: string, signAt: (text: string, at: number) => boolean): number {
	let last = at;
	for (let i = text.indexOf(first, at + 1); i >= 0 && i - last <= GAP; i = text.indexOf(first, i + 1))
		if (signAt(text, i)) last = i;
	return last;
}

function unescaped(written: string, escape: RegExp, read: (escape: string) => string): Omit<Decoded, 'reason'> {
	let text = '';
	let from = 0;
	/** Where each unit of the text is written; one more for its end. */
	const places: number[] = [];
	const plain = (to: number): void => {
		text += written.slice(from, to);
		for (; from < to; from++) places.push(from);
	};
	for (const match of written.matchAll(escape)) {
		plain(match.index);
		text += read(match[0]);
		places.push(from);
		from += match[0].length;
	}
	plain(written.length);
	places.push(written.length);
	const place = (at: number): number => places[at] ?? written.length;
	return {
		text,
		original: ({ start, end }) => ({ start: place(start), end: place(end) }),
		isNews: ({ hit, start, end }) => {
			const first = Math.min(hit, start);
			return place(end) - place(first) > end - first;
		},
	};
}

const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** `%3D` of URLs (RFC 3986). */
export const percentEncoded = escaped({
	id: 'percent-encoded',
	reason: 'inside percent-encoding',
	triggers: ['%2', '%3', '%4', '%5', '%6', '%7'],
	first: '%',
	sign: /%[2-7][\da-f]/iy,
	escape: /%[\da-f]{2}/gi,
	read: (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)),
});

/** `\u003d` and `\x3d` of source code, and JSON within a string of JSON (RFC 8259), which its `\":` gives away. */
export const backslashEscaped = escaped({
	id: 'backslash-escaped',
	reason: 'inside escapes',
	triggers: [String.raw`\u00`, String.raw`\x`, String.raw`\":`],
	first: '\\',
	sign: /\\(?:u00[\da-f]{2}|x[2-7][\da-f]|":)/iy,
	escape: /\\(?:u[\da-f]{4}|x[\da-f]{2}|["'\\/nrt])/gi,
	read(escape) {
		const kind = escape.charAt(1);
		if (/[ux]/i.test(kind)) return String.fromCharCode(Number.parseInt(escape.slice(2), 16));
		return SHORT[kind] ?? kind;
	},
});

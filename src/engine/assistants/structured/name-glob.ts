/** One thing that a name's pattern consists of: a run of anything, or one character. */
export type NamePart = '*' | CharSet;

/** These characters, or all but these; a slash is never among them. */
export interface CharSet {
	readonly not: boolean;
	readonly chars: ReadonlySet<string>;
}

/** Pattern of one name of a path, in parts. */
export type NameGlob = readonly NamePart[];

/** Widest range that is taken apart into its characters. */
const WIDEST = 256;

/**
 * Reads a name in gitignore's syntax: `*`, `?`, `[a-z]`, `[!a]`, backslash before what is meant as it is. Undefined for
 * classes by name (`[[:alpha:]]`) and other things that not every reader understands alike.
 */
export function parseName(text: string): NameGlob | undefined {
	const parts: NamePart[] = [];
	const chars = [...text];
	for (let at = 0; at < chars.length; at++) {
		const char = chars[at] as string;
		if (char === '*') {
			if (parts.at(-1) !== '*') parts.push('*');
		} else if (char === '?') parts.push({ not: true, chars: new Set() });
		else if (char === '\\') {
			at++;
			parts.push(one(chars[at] ?? '\\'));
		} else if (char === '[') {
			const set = classAt(chars, at);
			if (!set) return undefined;
			parts.push(set.set);
			at = set.end;
		} else parts.push(one(char));
	}
	return parts;
}

function one(char: string): CharSet {
	return { not: false, chars: new Set([char]) };
}

/** The class that begins at a bracket, and where it ends. */
function classAt(chars: readonly string[], start: number): { set: CharSet; end: number } | undefined {
	const not = chars[start + 1] === '!' || chars[start + 1] === '^';
	const first = start + (not ? 2 : 1);
	const end = chars.indexOf(']', first + 1);
	const inner = chars.slice(first, end);
	if (end < 0 || inner.some((char) => '[\\]/'.includes(char))) return undefined;
	const members = new Set<string>();
	for (let at = 0; at < inner.length; at++) {
		const from = (inner[at] as string).codePointAt(0) as number;
		const range = inner[at + 1] === '-' && at + 2 < inner.length;
		const to = range ? ((inner[at + 2] as string).codePointAt(0) as number) : from;
		if (to < from || to - from > WIDEST) return undefined;
		for (let code = from; code <= to; code++) if (code !== SLASH) members.add(String.fromCodePoint(code));
		if (range) at += 2;
	}
	return members.size === 0 ? undefined : { set: { not, chars: members }, end };
}

const SLASH = 0x2f;

/** Whether there is a name that both match, from a part of each on. */
export function meet(a: NameGlob, b: NameGlob, i = 0, j = 0): boolean {
	const [x, y] = [a[i], b[j]];
	if (x === undefined && y === undefined) return true;
	if (x === '*') return meet(a, b, i + 1, j) || (y !== undefined && meet(a, b, i, j + 1));
	if (y === '*') return meet(b, a, j, i);
	return x !== undefined && y !== undefined && overlap(x, y) && meet(a, b, i + 1, j + 1);
}

function overlap(x: CharSet, y: CharSet): boolean {
	if (x.not && y.not) return true;
	const [listed, other] = x.not ? [y, x] : [x, y];
	for (const char of listed.chars) if (holds(other, char)) return true;
	return false;
}

/** Equal as texts are. */
export function sameGlob(a: NameGlob, b: NameGlob): boolean {
	return a.length === b.length && a.every((part, index) => samePart(part, b[index] as NamePart));
}

function samePart(a: NamePart, b: NamePart): boolean {
	if (a === '*' || b === '*') return a === b;
	if (a.not !== b.not || a.chars.size !== b.chars.size) return false;
	for (const char of a.chars) if (!b.chars.has(char)) return false;
	return true;
}

export function holds({ not, chars }: CharSet, char: string): boolean {
	return chars.has(char) !== not;
}

/** The only character that is meant, if there is only one. */
export function single({ not, chars }: CharSet): string | undefined {
	const [char] = chars;
	return !not && chars.size === 1 ? char : undefined;
}

/** A line of which every unit is known to be an assistant's (`A` in the mask) or not (a blank). */
export interface MarkedLine {
	readonly text: string;
	readonly mask: string;
}

/** Files of a history, by path. */
export type MarkedFiles = Map<string, readonly MarkedLine[]>;

/** Numbers that are the same for the same seed: [0, 1). */
export type Chance = () => number;

/** Mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d_2b_79_f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
	return from[Math.floor(chance() * from.length)] as T;
}

export function lineOf(text: string, ai: boolean): MarkedLine {
	return { text, mask: (ai ? 'A' : ' ').repeat(text.length) };
}

export function textOf(lines: readonly MarkedLine[], lineEnd = '\n'): string {
	return lines.map(({ text }) => text).join(lineEnd);
}

/** Whether a line is an assistant's: half of its units that are no blanks are. */
export function isAi({ text, mask }: MarkedLine): boolean {
	let [ai, all] = [0, 0];
	for (let i = 0; i < text.length; i++) {
		if (text.charCodeAt(i) <= 32) continue;
		all++;
		if (mask.charAt(i) === 'A') ai++;
	}
	return all > 0 && ai * 2 >= all;
}

/** Whether a line counts: more than blanks and brackets. */
export function counts(text: string): boolean {
	return /[\p{L}\p{N}_]/u.test(text);
}

type Change = (lines: readonly MarkedLine[], chance: Chance, foreign: readonly string[]) => readonly MarkedLine[];

function spliced(line: MarkedLine, at: number, length: number, text: string, ai = false): MarkedLine {
	const put = lineOf(text, ai);
	return {
		text: line.text.slice(0, at) + put.text + line.text.slice(at + length),
		mask: line.mask.slice(0, at) + put.mask + line.mask.slice(at + length),
	};
}

function place(lines: readonly unknown[], chance: Chance): number {
	return Math.floor(chance() * lines.length);
}

function foreignLines(chance: Chance, foreign: readonly string[], most: number): string[] {
	const count = 1 + Math.floor(chance() * most);
	const from = place(foreign, chance);
	return foreign.slice(from, from + count);
}

const WORDS = ['value', 'index', 'total', 'source', 'client', 'entry', 'options', 'request', 'node', 'state'];

/** One to eight lines get another word. */
const editWords: Change = (lines, chance) => {
	const edited = [...lines];
	for (let n = 1 + Math.floor(chance() * 8); n > 0; n--) {
		const at = place(lines, chance);
		const line = edited[at] as MarkedLine;
		const words = [...line.text.matchAll(/[A-Za-z]{3,}/g)];
		if (words.length === 0) continue;
		const word = pick(chance, words);
		edited[at] = spliced(line, word.index, word[0].length, `${pick(chance, WORDS)}${Math.floor(chance() * 90)}`);
	}
	return edited;
};

/** A name is another one in the whole file. */
const renameName: Change = (lines, chance) => {
	const names = [...textOf(lines).matchAll(/\b[a-z]+[A-Z]\w{3,20}\b/g)].map(([name]) => name);
	if (names.length === 0) return lines;
	const [name, next] = [pick(chance, names), `${pick(chance, WORDS)}Of${Math.floor(chance() * 1000)}`];
	return lines.map((line) => {
		let renamed = line;
		for (const { index } of [...line.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].toReversed())
			renamed = spliced(renamed, index, name.length, next, renamed.mask.charAt(index) === 'A');
		return renamed;
	});
};

/** A person writes lines, or takes some out, or both in one place. */
const writeLines: Change = (lines, chance, foreign) => {
	const at = place(lines, chance);
	const fresh = foreignLines(chance, foreign, 25).map((text) => lineOf(text, false));
	return [...lines.slice(0, at), ...fresh, ...lines.slice(at)];
};

const removeLines: Change = (lines, chance) => {
	if (lines.length < 40) return lines;
	const at = place(lines, chance);
	return [...lines.slice(0, at), ...lines.slice(at + 1 + Math.floor(chance() * 8))];
};

const replaceLines: Change = (lines, chance, foreign) => {
	if (lines.length < 40) return lines;
	const at = place(lines, chance);
	const fresh = foreignLines(chance, foreign, 6).map((text) => lineOf(text, false));
	return [...lines.slice(0, at), ...fresh, ...lines.slice(at + 1 + Math.floor(chance() * 5))];
};

/** A block goes elsewhere. */
const moveBlock: Change = (lines, chance) => {
	const at = place(lines, chance);
	const block = lines.slice(at, at + 3 + Math.floor(chance() * 20));
	const rest = [...lines.slice(0, at), ...lines.slice(at + block.length)];
	const to = place(rest, chance);
	return [...rest.slice(0, to), ...block, ...rest.slice(to)];
};

/** Everything is indented otherwise. */
const indentAnew: Change = (lines, chance) => {
	const unit = pick(chance, ['\t', '  ', '    ']);
	return lines.map((line) => {
		const blank = /^[\t ]*/.exec(line.text)?.[0] ?? '';
		const depth = blank.replaceAll(/ {2}/g, '\t').replaceAll(' ', '').length;
		return spliced(line, 0, blank.length, unit.repeat(depth), line.mask.charAt(blank.length) === 'A');
	});
};

/** Long lines are wrapped behind commas and opening brackets, as formatters do. */
const wrapLines: Change = (lines, chance) => {
	const width = pick(chance, [40, 60, 80]);
	return lines.flatMap((line) => {
		if (line.text.trim().length <= width || /^\s*(\/\/|\*|\/\*)/.test(line.text)) return [line];
		const parts: MarkedLine[] = [];
		let start = 0;
		for (const { index } of line.text.matchAll(/[,({[]\s?(?=[^\s])/g)) {
			const end = index + 1;
			if (end - start < width / 2) continue;
			parts.push({ text: line.text.slice(start, end), mask: line.mask.slice(start, end) });
			start = end;
		}
		return [...parts, { text: line.text.slice(start), mask: line.mask.slice(start) }];
	});
};

/** Lines that end with an open bracket or a comma take the next one in. */
const joinLines: Change = (lines, chance) => {
	const joined: MarkedLine[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		if (last && /[,(]$/.test(last.text) && last.text.length + line.text.length < 100 && chance() < 0.7) {
			const from = line.text.length - line.text.trimStart().length;
			joined[joined.length - 1] = {
				text: last.text + line.text.slice(from),
				mask: last.mask + line.mask.slice(from),
			};
		} else joined.push(line);
	}
	return joined;
};

/** An assistant writes lines. */
export const writeAi: Change = (lines, chance, foreign) => {
	const at = place(lines, chance);
	const fresh = foreignLines(chance, foreign, 40).map((text) => lineOf(text, true));
	return [...lines.slice(0, at), ...fresh, ...lines.slice(at)];
};

/** What people do, the more often the more often it stands here. */
export const CHANGES: readonly Change[] = [
	editWords,
	editWords,
	editWords,
	writeLines,
	writeLines,
	writeLines,
	removeLines,
	removeLines,
	replaceLines,
	replaceLines,
	moveBlock,
	renameName,
	indentAnew,
	wrapLines,
	joinLines,
];

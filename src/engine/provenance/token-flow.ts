import { commonSequence, type Sequence } from './common.ts';
import type { LineOwner, OwnedLines } from './carry.ts';
import type { LinePrint } from './prints.ts';

/** Words in a row that anchor a stretch of words. */
export const GRAM = 4;

/** What is left of an earlier line has to be at least this much of the new one. */
const LEAST_SHARE = 0.5;

/** A line of which an assistant wrote less than this is a person's. */
const LEAST_AI = 0.1;

/** What became of some lines. */
interface Flow {
	/** Per line. */
	readonly owners: readonly (LineOwner | undefined)[];
	/** Earlier lines by which they are known. */
	readonly used: ReadonlySet<number>;
	/** Per line the earlier one that its last words came from; -1: none. */
	readonly last: readonly number[];
}

/**
 * Who owns lines that took the place of others, by the words that they have in common in order: a line that was
 * edited, split in two or joined with the next keeps its owner as long as half of it does.
 */
export function tokenFlow(old: OwnedLines, candidates: readonly number[], now: readonly LinePrint[]): Flow {
	const before = wordsOf(candidates.map((i) => old.prints[i] as LinePrint));
	const after = wordsOf(now);
	const matches = commonSequence(before.sequence, after.sequence);
	// Per line of `now`: how many words of it came from which line.
	const sources = now.map(() => new Map<number, number>());
	for (const [j, i] of matches.entries()) {
		if (i < 0) continue;
		const source = sources[after.lines[j] as number] as Map<number, number>;
		const from = candidates[before.lines[i] as number] as number;
		source.set(from, (source.get(from) ?? 0) + 1);
	}
	const used = new Set<number>();
	const owners = now.map(({ tokens }, j) => {
		const shares = new Map<string, { kept: number; ai: number }>();
		for (const [i, count] of sources[j] ?? []) {
			const owner = old.owners[i];
			// The rest of a line that was wrapped, however short.
			const rest = count === tokens.length && (sources[j - 1]?.has(i) || sources[j + 1]?.has(i));
			if (!owner || !(rest || tells(count, old.prints[i]?.tokens.length ?? 0, tokens.length))) continue;
			used.add(i);
			const { kept, ai } = shares.get(owner.id) ?? { kept: 0, ai: 0 };
			const part = count / tokens.length;
			shares.set(owner.id, { kept: kept + part, ai: ai + part * (1 - owner.human) });
		}
		const [best] = [...shares].sort((a, b) => b[1].ai - a[1].ai);
		if (!best || best[1].kept < LEAST_SHARE || best[1].ai < LEAST_AI) return undefined;
		return { id: best[0], human: Math.max(0, 1 - best[1].ai) };
	});
	const last = sources.map((source) => [...source.keys()].at(-1) ?? -1);
	return { owners, used, last };
}

/** Whether so many words in common are more than chance. */
function tells(count: number, before: number, after: number): boolean {
	return count * 2 >= Math.min(before, after) && (count > 1 || Math.max(before, after) <= 2);
}

/** The words of lines one after the other, and which line each one is of. */
function wordsOf(lines: readonly LinePrint[]): { sequence: Sequence; lines: Int32Array } {
	const size = lines.reduce((sum, { tokens }) => sum + tokens.length, 0);
	const items = new Int32Array(size);
	const keys = new Int32Array(size);
	const of = new Int32Array(size);
	let at = 0;
	for (const [line, { tokens }] of lines.entries())
		for (const token of tokens) {
			items[at] = token;
			of[at++] = line;
		}
	for (let i = 0; i + GRAM <= size; i++) {
		let key = 0;
		for (let d = 0; d < GRAM; d++) key = (key << 8) | (items[i + d] as number);
		keys[i] = key;
	}
	return { sequence: { items, keys }, lines: of };
}

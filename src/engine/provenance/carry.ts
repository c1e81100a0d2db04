import { commonSequence, type Sequence } from './common.ts';
import { ownersElsewhere } from './elsewhere.ts';
import { tokenFlow } from './token-flow.ts';
import type { LinePrint } from './prints.ts';

/** Who owns a line of a text. */
export interface LineOwner {
	readonly id: string;
	/** The share of the line that people wrote since: 0, nothing, to 1. */
	readonly human: number;
}

/** Lines of a text, and who owns them; undefined: no insertion. */
export interface OwnedLines {
	readonly prints: readonly LinePrint[];
	readonly owners: readonly (LineOwner | undefined)[];
	/** Pieces of a text: what is not among them may have been in it all the same. */
	readonly partial?: boolean;
}

/** What became of owned lines. Indexes. */
export interface Carried {
	/** Per line of the text now. */
	readonly owners: (LineOwner | undefined)[];
	/** Owned lines of the earlier text that are nowhere. */
	readonly lost: readonly number[];
	/** Lines of the text now that are nobody's and new. */
	readonly free: readonly number[];
}

/** Between two pieces of a text whose distance is not known: stands for any number of lines. */
export const BREAK: LinePrint = { hash: -1, tokens: new Uint8Array() };

/**
 * Who owns the lines of `now`, from who owned those of an earlier text or of pieces of one. Lines that are the same
 * are found in order and moved in blocks; lines between them that were changed, split or joined are known by
 * their words.
 */
export function carryOwners(old: OwnedLines, now: readonly LinePrint[]): Carried {
	const matches = commonSequence(sequenceOf(old.prints), sequenceOf(now));
	const taken = new Uint8Array(old.prints.length);
	for (const i of matches) if (i >= 0) taken[i] = 1;
	if (old.partial) dropLonely(old.prints, now, matches, taken);
	matchMoved(old.prints, now, matches, taken, BLOCK_WORDS);
	const owners = Array.from(matches, (i) => (i < 0 ? undefined : old.owners[i]));
	const sources = matches.slice();
	for (let start = 0; start < now.length; start++) {
		if ((matches[start] as number) >= 0) continue;
		let end = start + 1;
		while (end < now.length && (matches[end] as number) < 0) end++;
		const before = start > 0 ? (matches[start - 1] as number) : -1;
		const after = end < now.length ? (matches[end] as number) : old.prints.length;
		const candidates = between(old.prints, taken, before, after);
		if (candidates.some((i) => old.owners[i])) {
			const flow = tokenFlow(old, candidates, now.slice(start, end));
			for (const [i, owner] of flow.owners.entries()) owners[start + i] = owner;
			for (const i of flow.used) taken[i] = 1;
			for (const [i, from] of flow.last.entries()) sources[start + i] = from;
		}
		start = end;
	}
	const missing = old.owners.flatMap((owner, i) => (owner && taken[i] === 0 ? [i] : []));
	const fresh = Array.from(matches.keys()).filter((j) => (matches[j] as number) < 0 && !owners[j]);
	const elsewhere = ownersElsewhere(old, missing, now, fresh);
	for (const [j, owner] of elsewhere.owners) owners[j] = owner;
	const lost = missing.filter((i) => !elsewhere.used.has(i));
	const free = fresh.filter((j) => !owners[j]);
	settleBrackets(old, now, sources, owners);
	return { owners, lost, free };
}

function sequenceOf(prints: readonly LinePrint[]): Sequence {
	const items = new Int32Array(prints.length);
	const keys = new Int32Array(prints.length);
	for (const [i, { hash, tokens }] of prints.entries()) {
		items[i] = hash;
		keys[i] = tokens.length > 0 ? hash : 0;
	}
	return { items, keys };
}

/** Lines that are not matched, after one that is and before another one. */
function between(old: readonly LinePrint[], taken: Uint8Array, before: number, after: number): number[] {
	const found = new Set<number>();
	for (let i = before + 1; i < old.length && taken[i] === 0 && old[i] !== BREAK; i++) found.add(i);
	for (let i = after - 1; i >= 0 && taken[i] === 0 && old[i] !== BREAK; i--) found.add(i);
	return [...found].sort((a, b) => a - b);
}

/** Fewer words than this are common to any two pieces of code. */
const TELLING_WORDS = 4;

/**
 * Takes back matches of a line that tells little and stands alone: where pieces are looked for in a text, `return;`
 * would be found anywhere.
 */
function dropLonely(
	old: readonly LinePrint[],
	now: readonly LinePrint[],
	matches: Int32Array,
	taken: Uint8Array,
): void {
	const often = new Map<number, number>();
	for (const { hash } of now) often.set(hash, (often.get(hash) ?? 0) + 1);
	const lonely: number[] = [];
	for (const [j, i] of matches.entries()) {
		if (i < 0) continue;
		const print = now[j] as LinePrint;
		if (print.tokens.length >= TELLING_WORDS && often.get(print.hash) === 1) continue;
		if (!hasCompany(old, now, matches, j, -1) && !hasCompany(old, now, matches, j, 1)) lonely.push(j);
	}
	for (const j of lonely) {
		taken[matches[j] as number] = 0;
		matches[j] = -1;
	}
}

/** Lines looked at for a neighbour that is matched too. */
const NEAR = 3;

function hasCompany(
	old: readonly LinePrint[],
	now: readonly LinePrint[],
	matches: Int32Array,
	j: number,
	step: number,
): boolean {
	const i = matches[j] as number;
	for (let d = 1; d <= NEAR; d++) {
		const other = now[j + d * step];
		if (!other || old[i + d * step] === BREAK) return false;
		const at = matches[j + d * step] as number;
		if (at >= 0 && other.tokens.length > 0 && Math.abs(at - i) <= NEAR) return true;
	}
	return false;
}

/** Words of a block that make it known again elsewhere. */
const BLOCK_WORDS = 6;

/** Matches blocks of so many words at least that stand elsewhere now. */
export function matchMoved(
	old: readonly LinePrint[],
	now: readonly LinePrint[],
	matches: Int32Array,
	taken: Uint8Array,
	words: number,
): void {
	const places = new Map<number, number[]>();
	for (const [i, { hash, tokens }] of old.entries())
		if (taken[i] === 0 && tokens.length > 0) places.set(hash, [...(places.get(hash) ?? []), i]);
	if (places.size === 0) return;
	for (let j = 0; j < now.length; j++) {
		if ((matches[j] as number) >= 0) continue;
		const blocks = (places.get((now[j] as LinePrint).hash) ?? [])
			.slice(0, 20)
			.filter((i) => taken[i] === 0)
			.map((i) => blockAt(old, now, matches, taken, i, j));
		const best = blocks.sort((x, y) => y.words - x.words)[0];
		if (!best || best.words < words) continue;
		for (let d = 0; d < best.length; d++) {
			matches[j + d] = best.i + d;
			taken[best.i + d] = 1;
		}
		j += best.length - 1;
	}
}

function blockAt(
	old: readonly LinePrint[],
	now: readonly LinePrint[],
	matches: Int32Array,
	taken: Uint8Array,
	i: number,
	j: number,
): { i: number; length: number; words: number } {
	let length = 0;
	let words = 0;
	while (i + length < old.length && j + length < now.length) {
		const { hash, tokens } = now[j + length] as LinePrint;
		const free = taken[i + length] === 0 && (matches[j + length] as number) < 0;
		// Brackets are alike everywhere: they may have been taken for others.
		if (old[i + length]?.hash !== hash || !(free || tokens.length === 0)) break;
		words += tokens.length;
		length++;
	}
	return { i, length, words };
}

/** Lines of brackets and blank ones go with what is next to them, as they did before; alone they are nobody's. */
function settleBrackets(
	old: OwnedLines,
	now: readonly LinePrint[],
	sources: Int32Array,
	owners: (LineOwner | undefined)[],
): void {
	for (let start = 0; start < now.length; start++) {
		if (now[start]?.tokens.length !== 0) continue;
		let end = start + 1;
		while (end < now.length && now[end]?.tokens.length === 0) end++;
		const [before, after] = [owners[start - 1]?.id, owners[end]?.id];
		for (let i = start; i < end; i++) {
			const id = owners[i]?.id;
			if (before !== undefined && before === after) owners[i] = { id: before, human: owners[i]?.human ?? 0 };
			else if (id !== undefined && id !== before && id !== after) owners[i] = undefined;
		}
		const above = (sources[start - 1] ?? -1) + 1;
		if (above > 0)
			for (let i = start; i < end && now[i]?.hash !== 0 && old.prints[above + i - start]?.hash === now[i]?.hash; i++)
				owners[i] ??= old.owners[above + i - start];
		start = end - 1;
	}
}

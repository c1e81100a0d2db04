import type { LineOwner, OwnedLines } from './carry.ts';
import type { LinePrint } from './prints.ts';
import { GRAM, tokenFlow } from './token-flow.ts';

/** Words that have to be known again for a block that was moved and changed at once. */
const LEAST_WORDS = 10;

/** Lines beside one that was known again that may belong to it. */
const NEAR = 2;

/**
 * Who owns lines that are nobody's and new, by lines that were lost: blocks that were moved and changed at once are known
 * again by words that follow each other. `used`: the lost lines that were found.
 */
export function ownersElsewhere(
	old: OwnedLines,
	lost: readonly number[],
	now: readonly LinePrint[],
	free: readonly number[],
): { readonly owners: ReadonlyMap<number, LineOwner>; readonly used: ReadonlySet<number> } {
	const owners = new Map<number, LineOwner>();
	const used = new Set<number>();
	const places = gramsOf(runsOf(lost).map((run) => run.map((i) => [i, old.prints[i]?.tokens ?? []] as const)));
	if (places.size === 0) return { owners, used };
	const missing = new Set(lost);
	for (const run of runsOf(free)) {
		const wanted = gramsOf([run.map((j) => [j, now[j]?.tokens ?? []] as const)]);
		const hits = new Set([...wanted.keys()].flatMap((gram) => places.get(gram) ?? []));
		if (hits.size === 0) continue;
		const near = new Set<number>();
		for (const hit of hits)
			for (let i = hit - NEAR; i <= hit + NEAR; i++) if (missing.has(i) && !used.has(i)) near.add(i);
		const candidates = [...near].sort((a, b) => a - b);
		const flow = tokenFlow(
			old,
			candidates,
			run.map((j) => now[j] as LinePrint),
		);
		const words = run.reduce((sum, j, n) => sum + (flow.owners[n] ? (now[j]?.tokens.length ?? 0) : 0), 0);
		if (words < LEAST_WORDS) continue;
		for (const [n, owner] of flow.owners.entries()) if (owner) owners.set(run[n] as number, owner);
		for (const i of flow.used) used.add(i);
	}
	return { owners, used };
}

/** Numbers that follow each other. */
function runsOf(sorted: readonly number[]): number[][] {
	const runs: number[][] = [];
	for (const i of sorted) {
		const last = runs.at(-1);
		if (last?.at(-1) === i - 1) last.push(i);
		else runs.push([i]);
	}
	return runs;
}

/** The lines at which so many words in a row begin. */
function gramsOf(runs: readonly (readonly (readonly [number, ArrayLike<number>])[])[]): Map<number, number[]> {
	const grams = new Map<number, number[]>();
	for (const run of runs) {
		let gram = 0;
		let count = 0;
		for (const [line, tokens] of run)
			for (let k = 0; k < tokens.length; k++) {
				gram = (gram << 8) | (tokens[k] as number);
				if (++count < GRAM) continue;
				const lines = grams.get(gram);
				if (!lines) grams.set(gram, [line]);
				else if (lines.at(-1) !== line) lines.push(line);
			}
	}
	return grams;
}

import { patternTree, UnsupportedPattern, type CharSet, type PatternNode } from './pattern-tree.ts';

/** What every match of a pattern is: so many units at least, and none but these. */
export interface Run {
	readonly length: number;
	/** By code 1 for units that may occur; the last entry stands for all beyond ASCII. */
	readonly units: Uint8Array;
}

const BEYOND = 128;

/** What every match of the pattern is made of; undefined for patterns that look behind or refer to their groups. */
export function runOf({ source, ignoreCase }: RegExp): Run | undefined {
	let tree: PatternNode;
	try {
		tree = patternTree(source);
	} catch (error) {
		if (error instanceof UnsupportedPattern) return undefined;
		throw error;
	}
	const all = made(tree);
	const units = new Uint8Array(BEYOND + 1);
	for (let code = 0; code <= BEYOND; code++) units[code] = Number((all >> BigInt(code)) & 1n);
	if (ignoreCase) {
		for (let small = 97; small <= 122; small++)
			units[small] = units[small - 32] = Math.max(units[small] ?? 0, units[small - 32] ?? 0);
		units[BEYOND] = 1;
	}
	return { length: least(tree), units };
}

/** Whether such a run stands in `[from, to)`. Looks at a fraction of the units only: backwards from where it would end. */
export function hasRun(text: string, from: number, to: number, { length, units }: Run): boolean {
	const last = Math.min(to, text.length);
	let start = from;
	for (let end = start + length; end <= last; end = start + length) {
		let at = end;
		while (at > start && units[Math.min(text.charCodeAt(at - 1), BEYOND)] === 1) at--;
		if (at === start) return true;
		start = at;
	}
	return false;
}

/** Units of the shortest match. */
function least(node: PatternNode): number {
	switch (node.type) {
		case 'set':
			return 1;
		case 'sequence':
			return node.parts.reduce((sum, part) => sum + least(part), 0);
		case 'choice':
			return Math.min(...node.options.map(least));
		case 'repeat':
			return node.least * least(node.body);
		default:
			return 0;
	}
}

function made(node: PatternNode): CharSet {
	switch (node.type) {
		case 'set':
			return node.set;
		case 'sequence':
			return node.parts.reduce((all, part) => all | made(part), 0n);
		case 'choice':
			return node.options.reduce((all, option) => all | made(option), 0n);
		case 'repeat':
			return made(node.body);
		default:
			return 0n;
	}
}

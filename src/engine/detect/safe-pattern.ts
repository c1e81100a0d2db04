import { ANY, patternTree, UnsupportedPattern, type CharSet, type PatternNode } from './pattern-tree.ts';

/** Units of text that a pattern sees at once. */
const WINDOW = 256;
/** Steps that a pattern may take from one place before it gives up. All places of a window make a few milliseconds. */
const STEPS = 8192;
/** Parts once repetitions are written out; what the compiled pattern costs in memory. */
const PARTS = 10_000;
const LONGEST = 1000;

/** In a set of what may follow: the pattern ends here and has matched. */
const END: CharSet = 1n << 129n;
/** Likewise, the end of a lookahead: the pattern goes on, and may come here again. */
const SEEN: CharSet = 1n << 130n;

/** What a part costs at one place, counted from above. */
interface Cost {
	/** Ways in which it can match: how often all that follows is tried where it does not fit. */
	readonly ways: number;
	/** Steps for trying all of them. */
	readonly steps: number;
}

/**
 * Why a pattern may take long on some text, and what to write instead; undefined when it cannot.
 *
 * JavaScript tries the ways in which a pattern can match one after the other, so their number is what a text can cost.
 * A repetition that may end in several places, because what follows can begin with the same characters, multiplies it;
 * one that can only end in one place does not.
 */
export function unsafePattern(source: string): string | undefined {
	if (source.length > LONGEST) return `is longer than ${LONGEST} characters.`;
	try {
		const valid = new RegExp(source, 'u');
		const tree = patternTree(valid.source);
		const wide = tooWide(tree);
		if (wide !== undefined) return `${shown(wide)} asks for more than the ${WINDOW} characters that are looked at.`;
		if (parts(tree) > PARTS) return 'is too large once its repetitions are written out; lower the counts.';
		const open: string[] = [];
		return cost(tree, END, open).steps > STEPS ? tooMany(open) : undefined;
	} catch (error) {
		if (error instanceof UnsupportedPattern) return error.message;
		return 'is no regular expression of JavaScript with the u flag.';
	}
}

function tooMany(open: readonly string[]): string {
	const named = open.slice(0, 3).map(shown).join(' and ');
	const what = named === '' ? 'its alternatives begin alike' : `${named} can match the same text in many ways`;
	return `could take very long: ${what}. Let each repetition end at a character that it cannot contain or give it a small count, give alternatives different beginnings, and repeat nothing that is repeated inside.`;
}

/** The cost of a part before what may follow it. Names what makes the ways many in `open`. */
function cost(node: PatternNode, follow: CharSet, open: string[]): Cost {
	switch (node.type) {
		case 'lookahead':
			// What it has matched is not tried again in another way.
			return { ways: 1, steps: cost(node.body, SEEN, open).steps };
		case 'sequence': {
			// From the end on: what comes later is tried once for every way of what comes before.
			let after = follow;
			let total: Cost = { ways: 1, steps: 1 };
			for (const part of node.parts.toReversed()) {
				const { ways, steps } = cost(part, after, open);
				total = { ways: ways * total.ways, steps: steps + ways * total.steps };
				after = first(part, after);
			}
			return total;
		}
		case 'choice': {
			const costs = node.options.map((option) => cost(option, follow, open));
			const ways = costs.map(({ ways }) => ways);
			return {
				ways: startsDiffer(node.options, follow) ? Math.max(...ways) : ways.reduce((sum, way) => sum + way, 0),
				steps: costs.reduce((sum, { steps }) => sum + steps, 0),
			};
		}
		case 'repeat':
			return repeated(node, follow, open);
		default:
			return { ways: 1, steps: 1 };
	}
}

function repeated(node: PatternNode & { type: 'repeat' }, follow: CharSet, open: string[]): Cost {
	const { body, least, source } = node;
	const most = Math.min(node.most, WINDOW);
	const starts = first(body, 0n);
	const inside = cost(body, most > 1 ? starts | follow : follow, open);
	const ends = (starts & follow) === 0n ? 1 : most - least + 1;
	const ways = inside.ways === 1 ? ends : ends * inside.ways ** most;
	if (ways > 2) open.push(source);
	if (inside.ways > 1) return { ways, steps: inside.steps * ways };
	if (hasLookahead(body)) return { ways, steps: most * inside.steps };
	// At the end of the pattern it takes what it gets and is not asked again. Elsewhere, without other ways, each
	// character of the window is looked at for each part once, and once more on the way back.
	const rounds = follow === END ? Math.max(1, least) : most;
	return { ways, steps: Math.min(rounds * inside.steps, 2 * WINDOW * parts(body)) };
}

function hasLookahead(node: PatternNode): boolean {
	return node.type === 'lookahead' || children(node).some(hasLookahead);
}

function startsDiffer(options: readonly PatternNode[], follow: CharSet): boolean {
	let seen = 0n;
	for (const option of options) {
		const starts = first(option, follow);
		if ((starts & seen) !== 0n) return false;
		seen |= starts;
	}
	return true;
}

/** What a match of the node, and where it may be empty of what follows it, can begin with. */
function first(node: PatternNode, follow: CharSet): CharSet {
	switch (node.type) {
		case 'set':
			return node.set;
		case 'sequence':
			return node.parts.reduceRight((after, part) => first(part, after), follow);
		case 'choice':
			return node.options.reduce((all, option) => all | first(option, follow), 0n);
		case 'repeat': {
			const starts = first(node.body, follow);
			return node.least === 0 ? starts | follow : starts;
		}
		case 'lookahead':
			// Tried whatever comes next.
			return ANY | follow;
		default:
			// Before the end, an assertion may fail whatever comes next; elsewhere what comes next decides.
			return (follow & (END | SEEN)) === 0n ? follow : ANY | follow;
	}
}

function tooWide(node: PatternNode): string | undefined {
	if (node.type === 'repeat') {
		const limit = node.most === Infinity ? node.least : node.most;
		return limit > WINDOW ? node.source : tooWide(node.body);
	}
	for (const child of children(node)) {
		const found = tooWide(child);
		if (found !== undefined) return found;
	}
	return undefined;
}

function parts(node: PatternNode): number {
	const inside = children(node).reduce((sum, child) => sum + parts(child), 1);
	return node.type === 'repeat' ? inside * Math.max(1, node.most === Infinity ? node.least : node.most) : inside;
}

function children(node: PatternNode): readonly PatternNode[] {
	if (node.type === 'sequence') return node.parts;
	if (node.type === 'choice') return node.options;
	return node.type === 'repeat' || node.type === 'lookahead' ? [node.body] : [];
}

function shown(source: string): string {
	return `"${source.length > 40 ? `${source.slice(0, 39)}…` : source}"`;
}

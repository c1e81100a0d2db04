import { ANY, patternTree, UnsupportedPattern, type CharSet, type PatternNode } from './pattern-tree.ts';

/** Units of text that a pattern sees at once. */
const WINDOW = 256;
/** Ways in which a pattern may match at one place; the engine tries them all where the end does not fit. */
const WAYS = 512;
/** Parts once repetitions are written out; what the compiled pattern costs in memory. */
const PARTS = 10_000;
const LONGEST = 1000;

/** In a set of what may follow: the pattern ends here, and has matched. */
const END: CharSet = 1n << 129n;

/**
 * Why a pattern may take long on some text, and what to write instead; undefined when it cannot.
 *
 * JavaScript tries the ways in which a pattern can match one after the other, so their number is what a text can cost.
 * It is counted from above: a repetition that may end in several places, because what follows can begin with the same
 * characters, multiplies it; one that can only end in one place does not.
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
		const ways = count(tree, END, open);
		return ways > WAYS ? tooMany(open) : undefined;
	} catch (error) {
		if (error instanceof UnsupportedPattern) return error.message;
		return 'is no regular expression of JavaScript with the u flag.';
	}
}

function tooMany(open: readonly string[]): string {
	const named = open.slice(0, 3).map(shown).join(' and ');
	const what = named === '' ? 'its alternatives begin alike' : `${named} can match the same text in many ways`;
	return `could take very long: ${what}. Let each repetition end at a character that it cannot contain, give alternatives different beginnings, and repeat nothing that is repeated inside.`;
}

/** Number of ways in which the node can match at one place, or more. Names what makes them many in `open`. */
function count(node: PatternNode, follow: CharSet, open: string[]): number {
	switch (node.type) {
		case 'lookahead':
			return count(node.body, END, open);
		case 'sequence': {
			let after = follow;
			let ways = 1;
			for (const part of node.parts.toReversed()) {
				ways *= count(part, after, open);
				after = first(part, after);
			}
			return ways;
		}
		case 'choice': {
			const ways = node.options.map((option) => count(option, follow, open));
			return startsDiffer(node.options, follow) ? Math.max(...ways) : ways.reduce((sum, way) => sum + way, 0);
		}
		case 'repeat': {
			const { body, least, most, source } = node;
			const again = most > 1 ? first(body, 0n) : 0n;
			const inside = count(body, again | follow, open);
			const ends = (first(body, 0n) & follow) === 0n ? 1 : Math.min(most, WINDOW) - least + 1;
			const ways = inside === 1 ? ends : ends * inside ** Math.min(most, WINDOW);
			if (ways > 2) open.push(source);
			return ways;
		}
		default:
			return 1;
	}
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
		default:
			// Before the end, an assertion may fail whatever comes next; elsewhere what comes next decides.
			return (follow & END) === 0n ? follow : ANY | END;
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

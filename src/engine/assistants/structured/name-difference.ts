import { holds, sameGlob, type CharSet, type NameGlob } from './name-glob.ts';

/** More patterns in place of one are more than anybody wants to have in a file. */
const MOST = 64;

/** Steps after which there is no end in sight. */
const LONGEST = 4000;
const DEEPEST = 100;

/**
 * Patterns that together match exactly what the first one matches and none of the others does. Undefined where no
 * short list of patterns can say that.
 */
export function difference(from: NameGlob, without: readonly NameGlob[]): NameGlob[] | undefined {
	const forward = walked(from, without);
	if (forward) return forward;
	// What ends in something can only be told from its end.
	const back = walked(
		from.toReversed(),
		without.map((glob) => glob.toReversed()),
	);
	return back?.map((glob) => glob.toReversed());
}

function walked(from: NameGlob, without: readonly NameGlob[]): NameGlob[] | undefined {
	const found: NameGlob[] = [];
	let steps = 0;
	const walk = (head: NameGlob, rest: NameGlob, open: readonly NameGlob[]): boolean => {
		if (++steps > LONGEST || found.length > MOST || head.length > DEEPEST) return false;
		// All that is left is taken away.
		if (open.some((glob) => sameGlob(glob, rest) || sameGlob(glob, EVERYTHING))) return true;
		if (open.length === 0) {
			found.push([...head, ...rest]);
			return true;
		}
		const [part, ...after] = rest;
		if (part === undefined) {
			if (!open.some((glob) => glob.every((one) => one === '*'))) found.push(head);
			return true;
		}
		const starts = part === '*' ? ANY : part;
		const left = part === '*' ? rest : after;
		if (part === '*' && !walk(head, after, open)) return false;
		const named = new Set(open.flatMap((glob) => leads(glob)).flatMap(({ chars }) => [...chars]));
		if (!starts.not) {
			for (const char of starts.chars) {
				const is: CharSet = { not: false, chars: new Set([char]) };
				if (!walk([...head, is], left, stepped(open, char))) return false;
			}
			return true;
		}
		for (const char of named) {
			const is: CharSet = { not: false, chars: new Set([char]) };
			if (holds(starts, char) && !walk([...head, is], left, stepped(open, char))) return false;
		}
		const other: CharSet = { not: true, chars: new Set([...starts.chars, ...named]) };
		return walk([...head, other], left, stepped(open, undefined));
	};
	// No file has an empty name.
	return walk([], from, without) && found.length <= MOST ? found.filter(({ length }) => length > 0) : undefined;
}

const ANY: CharSet = { not: true, chars: new Set() };
const EVERYTHING: NameGlob = ['*'];

/** Sets that a name's next character may be in. */
function leads(glob: NameGlob): CharSet[] {
	const [part, ...after] = glob;
	if (part === undefined) return [];
	return part === '*' ? leads(after) : [part];
}

/** What is left of patterns after a character; undefined: one that none of them names. */
function stepped(globs: readonly NameGlob[], char: string | undefined): NameGlob[] {
	const next = globs.flatMap((glob) => steppedOne(glob, char));
	return next.filter((glob, index) => next.findIndex((other) => sameGlob(other, glob)) === index);
}

function steppedOne(glob: NameGlob, char: string | undefined): NameGlob[] {
	const [part, ...after] = glob;
	if (part === undefined) return [];
	if (part === '*') return [glob, ...steppedOne(after, char)];
	return (char === undefined ? part.not : holds(part, char)) ? [after] : [];
}

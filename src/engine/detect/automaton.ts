import { INVISIBLE_UNITS } from './invisible.ts';
import { DIGITS, INVISIBLE, type Trigger } from './detector.ts';

/**
 * Aho-Corasick over classes of characters: all triggers of all detectors in one pass. Dense, since a table look-up
 * per unit is several times faster in V8 than a regular expression of the same keywords, let alone one per keyword.
 * What it costs is the cache: rows are short, and the commonest letters stand side by side at their beginning.
 */
export interface Automaton {
	/** Class of each UTF-16 unit; letters fold to lower case. */
	readonly classes: Uint8Array;
	/** `next[state << shift | class]` is the state that follows, with `1 << loud` added where triggers end there. */
	readonly next: Uint16Array | Int32Array;
	readonly shift: number;
	readonly loud: number;
	/** By state: units of the longest trigger that may end there. */
	readonly lengths: Uint16Array;
	/** By state: the next shorter one at which a trigger ends; 0 for none. */
	readonly shorter: Int32Array;
	/** By state: where its own owners begin in `owners`; they end where those of the next state begin. */
	readonly first: Int32Array;
	/** Who asked for the trigger; the complement where it was for a run of digits. */
	readonly owners: Int32Array;
	/** Longest trigger in units. */
	readonly longest: number;
}

const DIGIT_UNITS = '0123456789';
/** Letters by how often code has them. */
const COMMONEST = 'etaionrslcdpumhfgbyvwkxjqz';
const TRIGGER = /^[\n\r\t -@[-~]+$/;

/** Builds the automaton; `owners[i]` are the triggers of owner `i`. Throws on a trigger that is empty or not ASCII in lower case. */
export function buildAutomaton(owners: readonly (readonly Trigger[])[]): Automaton {
	const words = new Map<string, number[]>();
	const digits: number[] = [];
	const invisible: number[] = [];
	for (const [owner, triggers] of owners.entries()) {
		for (const trigger of new Set(triggers)) {
			if (trigger === DIGITS) digits.push(~owner);
			else if (trigger === INVISIBLE) invisible.push(owner);
			else if (!TRIGGER.test(trigger)) throw new Error(`a trigger must be ASCII in lower case: "${trigger}"`);
			else {
				const others = words.get(trigger);
				if (others) others.push(owner);
				else words.set(trigger, [owner]);
			}
		}
	}
	const { classes, shift, invisibleClass } = classify(words.keys());
	const trie = new Trie([...words.keys()].reduce((sum, word) => sum + word.length, DIGIT_UNITS.length + 2));
	for (const [word, own] of words) trie.insert(word, classes, own);
	if (digits.length > 0) for (const digit of DIGIT_UNITS) trie.insert(digit, classes, digits);
	if (invisible.length > 0) trie.insertStep(0, invisibleClass, invisible);
	const longest = Math.max(1, ...[...words.keys()].map((word) => word.length));
	const runs = digits.length > 0 ? Array.from(DIGIT_UNITS, (digit) => classes[digit.charCodeAt(0)] as number) : [];
	return { classes, shift, longest, ...trie.linked(shift, runs) };
}

function classify(words: Iterable<string>): { classes: Uint8Array; shift: number; invisibleClass: number } {
	const classes = new Uint8Array(0x10000);
	let count = 1;
	const give = (unit: number): void => {
		if (classes[unit]) return;
		classes[unit] = count++;
		if (unit >= 97 && unit <= 122) classes[unit - 32] = classes[unit];
	};
	for (const letter of COMMONEST + DIGIT_UNITS) give(letter.charCodeAt(0));
	for (const word of words) for (let i = 0; i < word.length; i++) give(word.charCodeAt(i));
	const invisibleClass = count++;
	for (const [first, last] of INVISIBLE_UNITS)
		for (let unit = first; unit <= last; unit++) if (!classes[unit]) classes[unit] = invisibleClass;
	return { classes, shift: Math.ceil(Math.log2(count)), invisibleClass };
}

/** Bits for the state in either table, below that which says that triggers end there. */
const NARROW = 15;
const WIDE = 19;

/** Keywords as they are inserted, nodes in parallel arrays: a thousand of them are to cost nobody's start a frame. */
class Trie {
	#count = 1;
	readonly #step: Uint8Array;
	readonly #child: Int32Array;
	readonly #sibling: Int32Array;
	readonly #depth: Uint16Array;
	readonly #owners: (readonly number[])[] = [];

	constructor(most: number) {
		this.#step = new Uint8Array(most);
		this.#child = new Int32Array(most);
		this.#sibling = new Int32Array(most);
		this.#depth = new Uint16Array(most);
	}

	insert(word: string, classes: Uint8Array, owners: readonly number[]): void {
		let at = 0;
		for (let i = 0; i < word.length; i++) at = this.#under(at, classes[word.charCodeAt(i)] as number);
		this.#own(at, owners);
	}

	insertStep(at: number, step: number, owners: readonly number[]): void {
		this.#own(this.#under(at, step), owners);
	}

	#own(at: number, owners: readonly number[]): void {
		this.#owners[at] = [...(this.#owners[at] ?? []), ...owners];
	}

	#under(parent: number, step: number): number {
		for (let child = this.#child[parent] as number; child > 0; child = this.#sibling[child] as number)
			if (this.#step[child] === step) return child;
		const child = this.#count++;
		this.#step[child] = step;
		this.#sibling[child] = this.#child[parent] as number;
		this.#child[parent] = child;
		this.#depth[child] = (this.#depth[parent] as number) + 1;
		return child;
	}

	/**
	 * Breadth first, so that the row of the longest proper suffix is complete when a node takes it over.
	 * @param runs steps of which only the first in a run is loud.
	 */
	linked(
		shift: number,
		runs: readonly number[],
	): Pick<Automaton, 'next' | 'loud' | 'lengths' | 'shorter' | 'first' | 'owners'> {
		const count = this.#count;
		const loud = count <= 1 << NARROW ? NARROW : WIDE;
		if (count > 1 << loud) throw new Error('too many triggers');
		const next = loud === NARROW ? new Uint16Array(count << shift) : new Int32Array(count << shift);
		const suffix = new Int32Array(count);
		const shorter = new Int32Array(count);
		const queue = new Int32Array(count);
		for (let head = 0, tail = 1; head < count; head++) {
			const node = queue[head] as number;
			const from = (suffix[node] as number) << shift;
			if (node > 0) next.copyWithin(node << shift, from, from + (1 << shift));
			if (this.#depth[node] === 1 && runs.includes(this.#step[node] as number))
				for (const step of runs) next[(node << shift) | step] = (next[step] as number) & ((1 << loud) - 1);
			for (let child = this.#child[node] as number; child > 0; child = this.#sibling[child] as number) {
				const at = (node << shift) | (this.#step[child] as number);
				// What stands there so far came with the row of the suffix: the child's own suffix.
				const last = next[at] as number;
				const end = last & ((1 << loud) - 1);
				suffix[child] = end;
				shorter[child] = this.#owners[end] ? end : (shorter[end] as number);
				next[at] = this.#owners[child] !== undefined || last !== end ? child | (1 << loud) : child;
				queue[tail++] = child;
			}
		}
		const first = new Int32Array(count + 1);
		for (let node = 0; node < count; node++)
			first[node + 1] = (first[node] as number) + (this.#owners[node]?.length ?? 0);
		const owners = new Int32Array(first[count] as number);
		for (let node = 0; node < count; node++) owners.set(this.#owners[node] ?? [], first[node]);
		return { next, loud, shorter, first, owners, lengths: this.#depth.slice(0, count) };
	}
}

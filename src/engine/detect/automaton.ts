import { INVISIBLE_UNITS } from './invisible.ts';
import { DIGITS, INVISIBLE, type Trigger } from './detector.ts';

/** A trigger that ends at some state: how many units it spans, and which of the given owners asked for it. */
export interface Output {
	readonly length: number;
	readonly owners: readonly number[];
	/** Only where a run of digits starts. */
	readonly digits: boolean;
}

/**
 * Aho-Corasick over classes of characters: all triggers of all detectors in one pass. Dense, since a table look-up
 * per unit is several times faster in V8 than a regular expression of the same keywords, let alone one per keyword.
 */
export interface Automaton {
	/** Class of each UTF-16 unit; letters fold to lower case. */
	readonly classes: Uint8Array;
	/** `next[state + class]`; states are premultiplied by the number of classes. */
	readonly next: Int32Array;
	/** States at or above this one have outputs. */
	readonly firstOutput: number;
	/** Outputs of the state `firstOutput + i * stride`. */
	readonly outputs: readonly (readonly Output[])[];
	readonly stride: number;
	/** Longest trigger in units. */
	readonly longest: number;
}

interface Node {
	readonly children: Map<number, Node>;
	readonly outputs: Output[];
	fail: Node | undefined;
	state: number;
}

const DIGIT_UNITS = '0123456789';

/** Builds the automaton; `owners[i]` are the triggers of owner `i`. Throws on a trigger that is empty or not ASCII in lower case. */
export function buildAutomaton(owners: readonly (readonly Trigger[])[]): Automaton {
	const words = new Map<string, number[]>();
	const digits: number[] = [];
	const invisible: number[] = [];
	for (const [owner, triggers] of owners.entries()) {
		for (const trigger of new Set(triggers)) {
			if (trigger === DIGITS) digits.push(owner);
			else if (trigger === INVISIBLE) invisible.push(owner);
			else if (!/^[\n\r\t -@[-~]+$/.test(trigger))
				throw new Error(`a trigger must be ASCII in lower case: "${trigger}"`);
			else words.set(trigger, [...(words.get(trigger) ?? []), owner]);
		}
	}
	const { classes, count, invisibleClass } = classify(words.keys());
	const root = node();
	const insert = (path: readonly number[], output: Output): void => {
		let at = root;
		for (const step of path) {
			let child = at.children.get(step);
			if (!child) at.children.set(step, (child = node()));
			at = child;
		}
		at.outputs.push(output);
	};
	for (const [word, wordOwners] of words) {
		const path = Array.from(word, (c) => classes[c.charCodeAt(0)] ?? 0);
		insert(path, { length: word.length, owners: wordOwners, digits: false });
	}
	if (digits.length > 0)
		for (const digit of DIGIT_UNITS)
			insert([classes[digit.charCodeAt(0)] ?? 0], { length: 1, owners: digits, digits: true });
	if (invisible.length > 0) insert([invisibleClass], { length: 1, owners: invisible, digits: false });
	const longest = Math.max(1, ...[...words.keys()].map((word) => word.length));
	return { classes, stride: count, longest, ...link(root, count) };
}

function node(): Node {
	return { children: new Map(), outputs: [], fail: undefined, state: 0 };
}

function classify(words: Iterable<string>): { classes: Uint8Array; count: number; invisibleClass: number } {
	const classes = new Uint8Array(0x10000);
	let count = 1;
	const give = (c: string): void => {
		const unit = c.charCodeAt(0);
		if (classes[unit]) return;
		classes[unit] = classes[c.toUpperCase().charCodeAt(0)] = count++;
	};
	for (const digit of DIGIT_UNITS) give(digit);
	for (const word of words) for (const c of word) give(c);
	const invisibleClass = count++;
	for (const [first, last] of INVISIBLE_UNITS)
		for (let unit = first; unit <= last; unit++) if (!classes[unit]) classes[unit] = invisibleClass;
	return { classes, count, invisibleClass };
}

/** Breadth first: failure links, then states numbered so that those with outputs come last. */
function link(root: Node, stride: number): Pick<Automaton, 'next' | 'firstOutput' | 'outputs'> {
	const order: Node[] = [root];
	for (const parent of order) {
		for (const [step, child] of parent.children) {
			let fail = parent.fail;
			while (fail && !fail.children.has(step)) fail = fail.fail;
			child.fail = fail?.children.get(step) ?? root;
			child.outputs.push(...child.fail.outputs);
			order.push(child);
		}
	}
	const silent = order.filter((n) => n.outputs.length === 0);
	const loud = order.filter((n) => n.outputs.length > 0);
	for (const [index, n] of [...silent, ...loud].entries()) n.state = index * stride;
	const next = new Int32Array(order.length * stride);
	for (const n of order) {
		if (n.fail) next.copyWithin(n.state, n.fail.state, n.fail.state + stride);
		for (const [step, child] of n.children) next[n.state + step] = child.state;
	}
	return { next, firstOutput: silent.length * stride, outputs: loud.map((n) => n.outputs) };
}

/**
 * A longest common sequence in the sense of patience diff (https://bramcohen.livejournal.com/73318.html): what is
 * common and unique on both sides is matched first, in order, then what lies between, the same way; where nothing is
 * unique, a true longest common sequence, up to a size.
 */

/** Cells of the table for a stretch in which nothing is unique. Larger stretches stay unmatched. */
const MOST_CELLS = 600_000;

/** One side: the elements that are compared, and what each one is anchored by; 0: never an anchor. */
export interface Sequence {
	readonly items: Int32Array;
	readonly keys: Int32Array;
}

/** For each element of `now` the index of the element of `old` that it is, or -1. Both rise together. */
export function commonSequence(old: Sequence, now: Sequence): Int32Array {
	const matches = new Int32Array(now.items.length).fill(-1);
	const work = [{ a: 0, aEnd: old.items.length, b: 0, bEnd: now.items.length }];
	for (let part = work.pop(); part; part = work.pop()) {
		let { a, aEnd, b, bEnd } = part;
		while (a < aEnd && b < bEnd && old.items[a] === now.items[b]) matches[b++] = a++;
		while (a < aEnd && b < bEnd && old.items[aEnd - 1] === now.items[bEnd - 1]) matches[--bEnd] = --aEnd;
		if (a === aEnd || b === bEnd) continue;
		const anchors = uniqueInOrder(old.keys, now.keys, a, aEnd, b, bEnd);
		if (anchors.length === 0) {
			table(old.items, now.items, { a, aEnd, b, bEnd }, matches);
			continue;
		}
		for (const [i, j] of anchors) {
			work.push({ a, aEnd: i, b, bEnd: j });
			matches[j] = i;
			[a, b] = [i + 1, j + 1];
		}
		work.push({ a, aEnd, b, bEnd });
	}
	return matches;
}

/** Pairs of keys that occur once on either side, the longest chain of them that rises on both. */
function uniqueInOrder(
	old: Int32Array,
	now: Int32Array,
	a: number,
	aEnd: number,
	b: number,
	bEnd: number,
): (readonly [number, number])[] {
	const where = new Map<number, { old: number; now: number }>();
	for (let i = a; i < aEnd; i++) {
		const key = old[i] as number;
		if (key === 0) continue;
		const known = where.get(key);
		if (known) known.old = -1;
		else where.set(key, { old: i, now: -2 });
	}
	for (let j = b; j < bEnd; j++) {
		const known = where.get(now[j] as number);
		if (known) known.now = known.now === -2 ? j : -1;
	}
	const pairs = [...where.values()].filter((pair) => pair.old >= 0 && pair.now >= 0);
	return rising(pairs.sort((x, y) => x.old - y.old).map((pair) => [pair.old, pair.now] as const));
}

/** The longest rising chain of the second members: patience sorting. */
function rising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
	const tops: number[] = [];
	const before = new Int32Array(pairs.length).fill(-1);
	for (const [i, [, now]] of pairs.entries()) {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[tops[middle] as number]?.[1] as number) < now) low = middle + 1;
			else high = middle;
		}
		if (low > 0) before[i] = tops[low - 1] as number;
		tops[low] = i;
	}
	const chain: (readonly [number, number])[] = [];
	for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] as number) {
		const pair = pairs[i];
		if (pair) chain.push(pair);
	}
	return chain.toReversed();
}

function table(
	old: Int32Array,
	now: Int32Array,
	{ a, aEnd, b, bEnd }: { a: number; aEnd: number; b: number; bEnd: number },
	matches: Int32Array,
): void {
	const [rows, columns] = [aEnd - a, bEnd - b];
	if (rows * columns > MOST_CELLS) return;
	const width = columns + 1;
	// Lengths of what is common behind each pair.
	const cells = new Uint16Array((rows + 1) * width);
	for (let i = rows - 1; i >= 0; i--)
		for (let j = columns - 1; j >= 0; j--)
			cells[i * width + j] =
				old[a + i] === now[b + j]
					? (cells[(i + 1) * width + j + 1] as number) + 1
					: Math.max(cells[(i + 1) * width + j] as number, cells[i * width + j + 1] as number);
	let [i, j] = [0, 0];
	while (i < rows && j < columns) {
		if (old[a + i] === now[b + j]) {
			matches[b + j] = a + i;
			[i, j] = [i + 1, j + 1];
		} else if ((cells[(i + 1) * width + j] as number) >= (cells[i * width + j + 1] as number)) i++;
		else j++;
	}
}

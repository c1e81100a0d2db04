/** A stretch of a text that belongs to one insertion; UTF-16 offsets, half-open. */
export interface Segment {
	readonly start: number;
	readonly end: number;
	readonly id: string;
	/** The share of it that people wrote: 0 for what the assistant inserted, 1 for what was typed in between. */
	readonly human: number;
}

type Moving = { -readonly [Key in keyof Segment]: Segment[Key] };

/**
 * Who owns which character of a text, through edits. Stored as sorted segments: a keystroke moves those behind it and
 * touches at most two.
 */
export class Segments {
	#all: Moving[];

	/** Segments may come in any order; of two that overlap the later one wins. */
	constructor(segments: Iterable<Segment> = []) {
		this.#all = [];
		for (const segment of segments) this.set(segment.start, segment.end, [segment]);
	}

	/** In order, none empty, none overlapping. Valid until the next edit. */
	get all(): readonly Segment[] {
		return this.#all;
	}

	/** What lies in `[start, end)`, cut to it. */
	within(start: number, end: number): Segment[] {
		const found: Segment[] = [];
		for (let i = this.#firstEndingAfter(start); i < this.#all.length; i++) {
			const segment = this.#at(i);
			if (segment.start >= end) break;
			found.push({ ...segment, start: Math.max(start, segment.start), end: Math.min(end, segment.end) });
		}
		return found;
	}

	/** Makes `[start, end)` belong to `owned`, which lies within it, and to nobody else. */
	set(start: number, end: number, owned: readonly Segment[]): void {
		this.replace(start, end - start, end - start, owned);
	}

	/** The insertion on both sides of what would be replaced: what a person writes there is written inside of it. */
	around(offset: number, length: number): string | undefined {
		const before = this.#at(this.#firstEndingAfter(offset - 1));
		const after = this.#at(this.#firstEndingAfter(offset + length));
		if (!before || !after || before.start >= offset || after.start > offset + length) return undefined;
		return before.id === after.id ? before.id : undefined;
	}

	/** `length` units at `offset` give way to `size` units that belong to `owned` (offsets in the new text). */
	replace(offset: number, length: number, size: number, owned: readonly Segment[]): void {
		const end = offset + length;
		const delta = size - length;
		const from = this.#firstEndingAfter(offset);
		let to = from;
		const parts: Moving[] = [];
		const first = this.#all[from];
		if (first && first.start < offset) parts.push({ ...first, end: offset });
		for (const segment of owned) if (segment.end > segment.start) parts.push({ ...segment });
		for (; to < this.#all.length; to++) {
			const segment = this.#at(to);
			if (segment.start >= end && !(segment.start < offset)) break;
			if (segment.end > end) parts.push({ ...segment, start: end + delta, end: segment.end + delta });
		}
		if (delta !== 0)
			for (let i = to; i < this.#all.length; i++) {
				const segment = this.#at(i);
				segment.start += delta;
				segment.end += delta;
			}
		this.#all.splice(from, to - from, ...parts);
		this.#join(Math.max(0, from - 1), from + parts.length);
	}

	/** Joins equal neighbours between the indexes, so that a text typed unit by unit is one segment. */
	#join(from: number, to: number): void {
		for (let i = Math.min(to, this.#all.length - 1); i > from; i--) {
			const [left, right] = [this.#at(i - 1), this.#at(i)];
			if (left.end !== right.start || left.id !== right.id || left.human !== right.human) continue;
			left.end = right.end;
			this.#all.splice(i, 1);
		}
	}

	#firstEndingAfter(offset: number): number {
		let low = 0;
		let high = this.#all.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#at(middle).end > offset) high = middle;
			else low = middle + 1;
		}
		return low;
	}

	/** The caller knows that there is one, or asks for undefined. */
	#at(index: number): Moving {
		return this.#all[index] as Moving;
	}
}

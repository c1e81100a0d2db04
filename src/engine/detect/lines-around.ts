/**
 * Where the line around an offset starts and ends, for offsets asked in nearly rising order. Remembers the next `\n`
 * and `\r` and what it has seen before the last offset, so that a file without one of them, or one line of megabytes,
 * is searched once and not once per question.
 */
export class LinesAround {
	readonly #text: string;
	readonly #lf: Breaks;
	readonly #cr: Breaks;
	/** No line ends in `[clear, asked)`. */
	#clear = 0;
	#asked = 0;

	constructor(text: string) {
		this.#text = text;
		this.#lf = new Breaks(text, '\n');
		this.#cr = new Breaks(text, '\r');
	}

	/** Offset after the last line end before `offset`, or `floor` where that is later. */
	startBefore(offset: number, floor: number): number {
		if (offset < this.#clear) this.#clear = this.#asked = offset;
		const seen = Math.min(offset, this.#asked);
		let at = this.#back(offset, Math.max(seen, floor));
		if (at > seen) this.#clear = at;
		else {
			this.#clear = this.#back(this.#clear, floor);
			at = Math.max(floor, this.#clear);
		}
		this.#asked = Math.max(offset, this.#asked);
		return at;
	}

	/** Offset of the first line end at or after `offset`, or `ceiling` where that is earlier. */
	endAfter(offset: number, ceiling: number): number {
		return Math.min(this.#lf.after(offset), this.#cr.after(offset), ceiling);
	}

	#back(from: number, floor: number): number {
		for (let at = from; at > floor; at--) {
			const unit = this.#text.charCodeAt(at - 1);
			if (unit === 10 || unit === 13) return at;
		}
		return Math.min(from, floor);
	}
}

class Breaks {
	readonly #text: string;
	readonly #unit: string;
	#from = 0;
	#next = -1;

	constructor(text: string, unit: string) {
		this.#text = text;
		this.#unit = unit;
	}

	after(offset: number): number {
		if (offset > this.#next || offset < this.#from) {
			const found = this.#text.indexOf(this.#unit, offset);
			this.#next = found < 0 ? Infinity : found;
			this.#from = offset;
		}
		return this.#next;
	}
}

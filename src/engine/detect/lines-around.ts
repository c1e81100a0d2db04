/**
 * Where the line around an offset starts and ends, for offsets asked in rising order. Remembers the next `\n` and
 * `\r`, so that a file without one of them, or one line of megabytes, is searched once and not once per question.
 */
export class LinesAround {
	readonly #text: string;
	readonly #lf: Breaks;
	readonly #cr: Breaks;

	constructor(text: string) {
		this.#text = text;
		this.#lf = new Breaks(text, '\n');
		this.#cr = new Breaks(text, '\r');
	}

	/** Offset after the last line end before `offset`, or `floor` where that is later. */
	startBefore(offset: number, floor: number): number {
		const text = this.#text;
		for (let at = offset; at > floor; at--) {
			const unit = text.charCodeAt(at - 1);
			if (unit === 10 || unit === 13) return at;
		}
		return floor;
	}

	/** Offset of the first line end at or after `offset`, or `ceiling` where that is earlier. */
	endAfter(offset: number, ceiling: number): number {
		return Math.min(this.#lf.after(offset), this.#cr.after(offset), ceiling);
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

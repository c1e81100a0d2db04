import type { Segment } from './segments.ts';

/** A text that was taken out, with who owned what in it (offsets within the text). */
interface Removed {
	/** Where it stood; no number once what is deleted from now on is another text. */
	offset: number;
	/** The same, for good: where an undo puts it back. */
	place: number;
	text: string;
	segments: readonly Segment[];
	/** The text without white space, once it was asked for. */
	bare?: Bare | undefined;
}

/** A text without white space, and where each of its units stood. */
interface Bare {
	readonly text: string;
	readonly at: readonly number[];
}

/** What is remembered, so that a window that is open for weeks does not grow. */
const MOST_TEXTS = 100;
const MOST_UNITS = 2_000_000;

/** Shorter texts come back by chance; only an undo says that it is the same one. Units without white space. */
const SHORTEST = 8;

/**
 * Texts taken out of a document that belonged to insertions, so that they are known again when an undo brings them
 * back, or a paste or a move of lines puts them elsewhere. In memory alone.
 */
export class RemovedTexts {
	readonly #texts: Removed[] = [];

	/** Takes note of a removal. Texts deleted key by key become one, as an undo brings them back in one. */
	add(offset: number, text: string, segments: readonly Segment[]): void {
		const last = this.#texts.at(-1);
		if (last && offset + text.length === last.offset) {
			last.segments = [...segments, ...moved(last.segments, text.length)];
			last.text = text + last.text;
			last.offset = last.place = offset;
			last.bare = undefined;
		} else if (last && offset === last.offset) {
			last.segments = [...last.segments, ...moved(segments, last.text.length)];
			last.text += text;
			last.bare = undefined;
		} else this.#texts.push({ offset, place: offset, text, segments });
		let units = 0;
		for (let i = this.#texts.length - 1; i >= 0; i--) {
			units += this.#texts[i]?.text.length ?? 0;
			if (units > MOST_UNITS || this.#texts.length - i > MOST_TEXTS) this.#texts.splice(0, i + 1);
		}
	}

	/** What is deleted from now on is another text. */
	close(): void {
		const last = this.#texts.at(-1);
		if (last) last.offset = Number.NaN;
	}

	/**
	 * Who owns what in a text that is put in, if it holds one that was taken out; white space may differ, since a paste
	 * indents anew.
	 * @param place where an undo puts it in, so that any length will do where it stood.
	 */
	find(inserted: string, place?: number): Segment[] | undefined {
		this.close();
		if (inserted.length < SHORTEST && place === undefined) return undefined;
		const now = bare(inserted);
		for (const one of this.#texts.toReversed()) {
			const { text, segments } = one;
			const then = (one.bare ??= bare(text));
			const at = now.text === then.text ? 0 : now.text.indexOf(then.text);
			const short = then.text.length < SHORTEST;
			if (at < 0 || then.text.length === 0 || (short && place === undefined)) continue;
			if (short && (place ?? 0) + (now.at[at] ?? 0) - (then.at[0] ?? 0) !== one.place) continue;
			return segments.flatMap(({ start, end, id, human }) => {
				const [first, last] = [countBefore(then.at, start), countBefore(then.at, end) - 1];
				if (last < first) return [];
				const [from, to] = [now.at[at + first] ?? 0, (now.at[at + last] ?? 0) + 1];
				// The blanks behind its last unit were its own: they are so again.
				const tail = end - (then.at[last] ?? 0) - 1;
				const room = (now.at[at + last + 1] ?? inserted.length) - to;
				const head = first === 0 && start === 0 && at === 0 ? from : 0;
				return [{ start: from - head, end: to + Math.min(tail, room), id, human }];
			});
		}
		return undefined;
	}
}

function moved(segments: readonly Segment[], by: number): Segment[] {
	return segments.map((segment) => ({ ...segment, start: segment.start + by, end: segment.end + by }));
}

function bare(text: string): Bare {
	const at: number[] = [];
	let kept = '';
	for (let i = 0; i < text.length; i++) {
		if (text.charCodeAt(i) <= 32) continue;
		at.push(i);
		kept += text.charAt(i);
	}
	return { text: kept, at };
}

/** How many of the sorted numbers are below the limit. */
function countBefore(sorted: readonly number[], limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

import type { Edit } from './edit.ts';

/** Units per piece: small enough that a keystroke copies next to nothing, large enough that pieces are few. */
const PIECE = 8192;

/**
 * A text that is edited all the time. In pieces, since a string cannot be changed: typing into one of half a megabyte
 * makes half a megabyte of garbage with every key. Offsets are UTF-16 units.
 */
export class TextBuffer {
	#pieces: string[];
	#length: number;

	constructor(text: string) {
		this.#pieces = cut(text);
		this.#length = text.length;
	}

	get length(): number {
		return this.#length;
	}

	toString(): string {
		return this.#pieces.join('');
	}

	/** The text in `[start, end)`, cut to the text's ends. */
	slice(start: number, end: number): string {
		let result = '';
		let at = 0;
		for (const piece of this.#pieces) {
			if (at >= end) break;
			if (at + piece.length > start) result += piece.slice(Math.max(0, start - at), end - at);
			at += piece.length;
		}
		return result;
	}

	/** Takes over edits that `orderEdits` has checked. */
	apply(ordered: readonly Edit[]): void {
		for (const edit of ordered.toReversed()) this.#replace(edit);
	}

	#replace({ offset, length, text }: Edit): void {
		let first = 0;
		let at = 0;
		for (; first < this.#pieces.length - 1; first++) {
			const size = this.#pieceAt(first).length;
			if (at + size >= offset) break;
			at += size;
		}
		let last = first;
		let end = at + this.#pieceAt(first).length;
		while (end < offset + length) end += this.#pieceAt(++last).length;
		const head = this.#pieceAt(first).slice(0, offset - at);
		const tail = this.#pieceAt(last).slice(this.#pieceAt(last).length - (end - offset - length));
		const joined = head + text + tail;
		this.#pieces.splice(first, last - first + 1, ...(joined.length > 2 * PIECE ? cut(joined) : [joined]));
		this.#length += text.length - length;
	}

	#pieceAt(index: number): string {
		return this.#pieces[index] ?? '';
	}
}

function cut(text: string): string[] {
	const pieces: string[] = [];
	for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
	return pieces.length > 0 ? pieces : [''];
}

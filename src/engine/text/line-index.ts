/** A place in a text; line and column are 1-based, the column counts UTF-16 units. */
export interface Position {
	readonly offset: number;
	readonly line: number;
	readonly column: number;
}

/**
 * Converts offsets to positions. `\n`, `\r\n` and a lone `\r` each end a line, as in VS Code, so that
 * the CLI and the editor name the same line in files with mixed endings.
 */
export class LineIndex {
	readonly #starts: number[] = [0];

	constructor(text: string) {
		const ends = /\r\n|\r|\n/g;
		while (ends.exec(text)) this.#starts.push(ends.lastIndex);
	}

	/** Position of the UTF-16 offset. Offsets beyond the text count from its last line. */
	positionAt(offset: number): Position {
		const line = this.#lineOf(offset);
		return { offset, line: line + 1, column: offset - this.#startOf(line) + 1 };
	}

	/** Offset at which the 1-based line starts. */
	lineStart(line: number): number {
		return this.#startOf(line - 1);
	}

	get lineCount(): number {
		return this.#starts.length;
	}

	#startOf(line: number): number {
		return this.#starts[line] ?? 0;
	}

	#lineOf(offset: number): number {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#startOf(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

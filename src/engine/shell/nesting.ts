/** Deeper than anyone nests by hand, far from the end of the stack. */
const DEEPEST = 40;

/** Reads a command from left to right, with a bound on how deep it goes. */
export abstract class NestingReader {
	protected readonly text: string;
	protected at = 0;
	protected depth: number;
	protected tooDeep = false;

	constructor(text: string, depth = 0) {
		this.text = text;
		this.depth = depth;
	}

	/** One level down; what lies too deep is left out, and the rest with it. */
	protected deeper<T>(read: () => T, otherwise: T): T {
		if (this.depth >= DEEPEST) {
			this.tooDeep = true;
			this.at = this.text.length;
			return otherwise;
		}
		this.depth++;
		const result = read();
		this.depth--;
		return result;
	}
}

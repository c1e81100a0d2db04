import { counts } from './marked-files.ts';

/** Texts of the lines that count in each source file, by path; `textsIn` of it, the same object for the same content. */
type Tree = ReadonlyMap<string, readonly string[]>;

/**
 * Which lines of a real history are those that one commit added, as far as that can be known without following anybody's
 * diff: by texts, blanks aside, of which there is only one in all of the source files.
 *
 * - The commit's: nowhere before it, once in it, and once in every commit since.
 * - Not the commit's: what was there before it in the same number; and what came later, with a commit that took none of
 *   the commit's lines out of that file, so that it cannot be one of them in other words.
 * - All other lines count neither way.
 */
export class Truth {
	/** Texts of lines that the commit added and that have been there ever since. */
	readonly texts = new Set<string>();
	/** Files that the commit added lines to. */
	readonly paths = new Set<string>();
	readonly #others = new Set<string>();
	/** Of the commit, in any number, living or gone. */
	readonly #added = new Set<string>();
	/** As they were when they were looked at last. */
	#files: Tree;
	#counts: ReadonlyMap<string, number>;

	constructor(before: Tree, after: Tree) {
		const [were, are] = [countsIn(before), countsIn(after)];
		for (const [path, lines] of after)
			for (const line of lines) {
				const [was, is] = [were.get(line) ?? 0, are.get(line) ?? 0];
				if (is > was) {
					this.#added.add(line);
					this.paths.add(path);
				}
				if (was === 0 && is === 1) this.texts.add(line);
				else if (was === is) this.#others.add(line);
			}
		this.#files = after;
		this.#counts = are;
	}

	/** The next commit. */
	follow(tree: Tree): void {
		const now = countsIn(tree);
		for (const text of this.texts) if (now.get(text) !== 1) this.texts.delete(text);
		const losers = new Set([...this.#files.keys()].filter((path) => this.#lost(path, tree.get(path))));
		for (const [path, lines] of tree) {
			const was = this.#files.get(path);
			if (was === lines) continue;
			// Nobody knows of which lines a new file is made.
			const mayBe = was ? losers.has(path) : losers.size > 0;
			for (const line of lines) {
				if (this.#counts.has(line) || this.#added.has(line)) continue;
				if (mayBe) this.#added.add(line);
				else this.#others.add(line);
			}
		}
		this.#files = tree;
		this.#counts = now;
	}

	/** Of each line of a file now whether it is the commit's; undefined where nobody can know. */
	of(text: string): (boolean | undefined)[] {
		return text.split('\n').map((line) => {
			const plain = plainOf(line);
			if (!counts(plain)) return undefined;
			if (this.texts.has(plain)) return true;
			return this.#others.has(plain) && !this.#added.has(plain) ? false : undefined;
		});
	}

	/** Whether a file lost lines of the commit's. */
	#lost(path: string, now: readonly string[] | undefined): boolean {
		const was = this.#files.get(path) ?? [];
		if (was === now) return false;
		const left = new Set(now);
		return was.some((line) => this.#added.has(line) && !left.has(line));
	}
}

function plainOf(line: string): string {
	return line.replaceAll(/\s+/g, ' ').trim();
}

/** Texts of the lines that count, blanks aside. */
export function textsIn(text: string): string[] {
	return text.split('\n').map(plainOf).filter(counts);
}

function countsIn(tree: Tree): Map<string, number> {
	const found = new Map<string, number>();
	for (const lines of tree.values()) for (const line of lines) found.set(line, (found.get(line) ?? 0) + 1);
	return found;
}

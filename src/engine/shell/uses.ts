import { isSearch, type Source } from './field.ts';
import type { ShellPath, ShellSearch, ShellUse, Uncertainty } from './shell-use.ts';

/** Where the same is found many times it is kept once; there is an end to how much. */
const MOST = 5000;

/** Gathers what a command does. */
export class Uses {
	readonly #reads = new Map<string, ShellPath>();
	readonly #writes = new Map<string, Source>();
	readonly #uses = new Map<string, ShellPath>();
	readonly #searches = new Map<string, ShellSearch>();
	readonly #uncertain = new Map<string, Uncertainty>();

	read(sources: readonly Source[]): void {
		for (const source of sources) {
			if (isSearch(source)) this.#keep(this.#searches, keyOf(source), source);
			else this.#keep(this.#reads, `${source.path}\0${source.to ?? ''}`, source);
		}
	}

	/** Folders as a whole are not: what a program does in them without showing it is its own affair. */
	use(sources: readonly Source[]): void {
		for (const source of sources) if (!isSearch(source)) this.#keep(this.#uses, source.path, source);
	}

	write(sources: readonly Source[]): void {
		for (const source of sources) this.#keep(this.#writes, isSearch(source) ? keyOf(source) : source.path, source);
	}

	doubt(what: Uncertainty['what'], why: string): void {
		this.#keep(this.#uncertain, why, { what, why });
	}

	result(): ShellUse {
		const reads = [...this.#reads.values()];
		return {
			reads,
			writes: [...this.#writes.values()],
			uses: [...this.#uses.values()].filter(({ path }) => !reads.some((read) => read.path === path)),
			searches: [...this.#searches.values()],
			uncertain: [...this.#uncertain.values()],
		};
	}

	#keep<T>(found: Map<string, T>, key: string, value: T): void {
		if (found.has(key)) return;
		if (found.size < MOST) found.set(key, value);
		else this.#uncertain.set('', { what: 'limit', why: 'The command names more files than are followed.' });
	}
}

function keyOf({ path, include, exclude, of, hidden, question }: ShellSearch): string {
	return JSON.stringify([path, include, exclude, of, hidden, question]);
}

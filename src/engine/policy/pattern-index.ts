import { compilePattern, type CompiledPattern } from '../text/path-pattern.ts';

/** Begins paths that do not lie below the folder that they are otherwise relative to. */
export const OUTSIDE = '\0';

/** A pattern at its place in the list. */
interface Entry extends CompiledPattern {
	readonly order: number;
	readonly filesOnly: boolean;
	/** What the name begins and ends with, before and after its first and last wildcard. */
	readonly head: string;
	readonly tail: string;
}

/** Orders of the last patterns that hold for what lies directly in a folder, −1 for none. */
interface Below {
	readonly files: number;
	readonly folders: number;
}

const NONE: readonly Entry[] = [];
const NOTHING: Below = { files: -1, folders: -1 };

/** Folders remembered; a walk comes back to the same ones. */
const REMEMBERED = 20_000;

/**
 * Many patterns in gitignore's syntax, without `!`, of which the last that matches is asked for. A name is compared only
 * with the patterns that end or begin as it does, and what folders say is remembered: thousands of patterns cost a path
 * hardly more than ten.
 */
export class PatternIndex {
	readonly #named = new Map<string, Entry[]>();
	readonly #ending = new Map<string, Entry[]>();
	readonly #beginning = new Map<string, Entry[]>();
	readonly #others: Entry[] = [];
	readonly #folders = new Map<string, Below>();

	/** `filesOnly`: neither a folder of that name is meant nor what lies in it. */
	constructor(patterns: readonly { readonly pattern: string; readonly filesOnly?: boolean | undefined }[]) {
		for (const [order, { pattern, filesOnly = false }] of patterns.entries()) {
			const compiled = compiledOnce(pattern);
			if (compiled) this.#add({ ...compiled, order, filesOnly });
		}
	}

	/** Position in the list of the last pattern that matches a relative path with `/`; −1 for none. */
	last(path: string, isFolder: boolean): number {
		const above = this.#below(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
		let last = isFolder ? above.folders : above.files;
		for (const { order, inside, foldersOnly, filesOnly } of this.#matching(path)) {
			if (order > last && !inside && !(isFolder ? filesOnly : foldersOnly)) last = order;
		}
		return last;
	}

	#add(compiled: Omit<Entry, 'head' | 'tail'>): void {
		const { name } = compiled;
		const first = name.search(/[*?[\]\\]/);
		const head = first < 0 ? name : name.slice(0, first);
		const tail = first < 0 ? '' : (/[^*?[\]\\]*$/.exec(name)?.[0] ?? '');
		const entry = { ...compiled, head, tail };
		if (first < 0) push(this.#named, name, entry);
		else if (tail !== '') push(this.#ending, tail.slice(-1), entry);
		else if (head !== '') push(this.#beginning, head.slice(0, 1), entry);
		else this.#others.push(entry);
	}

	/** What holds below a folder; folders above are asked first, from the nearest one that is remembered. */
	#below(folder: string): Below {
		let at = folder;
		while (at !== '' && !this.#folders.has(at)) at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
		let below = this.#folders.get(at) ?? NOTHING;
		while (at.length < folder.length) {
			const end = folder.indexOf('/', at.length + 1);
			at = end < 0 ? folder : folder.slice(0, end);
			let { files, folders } = { files: below.folders, folders: below.folders };
			for (const { order, inside, foldersOnly, filesOnly } of this.#matching(at)) {
				if (filesOnly) continue;
				folders = Math.max(folders, order);
				// `a/**/` is about the folders in a, and what lies in those.
				if (!(inside && foldersOnly)) files = Math.max(files, order);
			}
			below = { files, folders };
			if (this.#folders.size >= REMEMBERED) this.#folders.clear();
			this.#folders.set(at, below);
		}
		return below;
	}

	#matching(path: string): readonly Entry[] {
		const name = path.slice(path.lastIndexOf('/') + 1);
		const outside = path.startsWith(OUTSIDE);
		const found: Entry[] = [];
		const look = (group: readonly Entry[] = NONE): void => {
			for (const entry of group) {
				if (!name.startsWith(entry.head) || !name.endsWith(entry.tail) || (outside && !entry.anywhere)) continue;
				if (entry.matches(path)) found.push(entry);
			}
		};
		look(this.#named.get(name));
		look(this.#ending.get(name.slice(-1)));
		look(this.#beginning.get(name.slice(0, 1)));
		look(this.#others);
		return found;
	}
}

/** Patterns remembered: the built-in ones are in every index. */
const SHARED = 2000;
const shared = new Map<string, CompiledPattern | undefined>();

function compiledOnce(pattern: string): CompiledPattern | undefined {
	if (shared.has(pattern)) return shared.get(pattern);
	const compiled = compilePattern(pattern);
	if (shared.size < SHARED) shared.set(pattern, compiled);
	return compiled;
}

function push(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
	const group = groups.get(key);
	if (group) group.push(entry);
	else groups.set(key, [entry]);
}

import { compilePattern, placedPattern, type CompiledPattern } from '../text/path-pattern.ts';

interface Rule extends CompiledPattern {
	/** Brings back what an earlier rule excludes. */
	readonly negated: boolean;
}

/** Folders remembered; a walk comes back to the same few. */
const REMEMBERED = 1000;

/**
 * The rules of nested .gitignore files, as one list in which every pattern has got its folder in front. Only one list
 * gets git's precedence right: the last match decides over all files, and nothing returns from an excluded folder.
 * https://git-scm.com/docs/gitignore
 */
export class GitIgnore {
	readonly #rules: readonly Rule[];
	readonly #ignoreCase: boolean;
	readonly #folders = new Map<string, boolean>();

	/** `ignoreCase` as the disk has it. */
	constructor(ignoreCase: boolean, rules: readonly Rule[] = []) {
		this.#ignoreCase = ignoreCase;
		this.#rules = rules;
	}

	/** These rules and those of the file that lies in `folder`: its path from the root with `/`, empty for the root. */
	with(text: string, folder: string): GitIgnore {
		const added = text.split(/\r?\n/).flatMap((line): Rule[] => {
			if (line.startsWith('#')) return [];
			const negated = line.startsWith('!');
			const placed = folder === '' || line.trim() === '' ? line : placedPattern(line, folder);
			const compiled = compilePattern(placed.slice(negated ? 1 : 0), this.#ignoreCase);
			return compiled ? [{ ...compiled, negated }] : [];
		});
		return new GitIgnore(this.#ignoreCase, [...this.#rules, ...added]);
	}

	/** True when the path is excluded; relative to the root, with a slash at the end for a folder. */
	excludes(path: string): boolean {
		const isFolder = path.endsWith('/');
		const bare = isFolder ? path.slice(0, -1) : path;
		return this.#excludesFolder(above(bare)) || this.#decides(bare, isFolder);
	}

	#excludesFolder(folder: string): boolean {
		if (folder === '') return false;
		let excluded = this.#folders.get(folder);
		if (excluded === undefined) {
			excluded = this.#excludesFolder(above(folder)) || this.#decides(folder, true);
			if (this.#folders.size >= REMEMBERED) this.#folders.clear();
			this.#folders.set(folder, excluded);
		}
		return excluded;
	}

	/** What the last rule that matches says, whatever holds for the folders above. */
	#decides(path: string, isFolder: boolean): boolean {
		const last = this.#rules.findLast(
			(rule) => (isFolder || !rule.foldersOnly) && (rule.inside ? liesIn(path, rule) : rule.matches(path)),
		);
		return last !== undefined && !last.negated;
	}
}

function liesIn(path: string, { matches }: Rule): boolean {
	for (let folder = above(path); folder !== ''; folder = above(folder)) if (matches(folder)) return true;
	return false;
}

/** The folder that a path lies in; empty for the root. */
function above(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

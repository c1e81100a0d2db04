import ignore, { type Ignore } from 'ignore';

/**
 * The rules of nested .gitignore files, as one list in which every pattern has got its folder in front. Only one list
 * gets git's precedence right: the last match decides over all files, and nothing returns from an excluded folder.
 * https://git-scm.com/docs/gitignore
 */
export class GitIgnore {
	readonly #rules: Ignore;
	readonly #ignoreCase: boolean;

	/** `ignoreCase` as the disk has it. */
	constructor(ignoreCase: boolean, inherited?: Ignore) {
		this.#ignoreCase = ignoreCase;
		this.#rules = ignore({ ignorecase: ignoreCase });
		if (inherited) this.#rules.add(inherited);
	}

	/** These rules and those of the file that lies in `folder`: its path from the root with `/`, empty for the root. */
	with(text: string, folder: string): GitIgnore {
		const next = new GitIgnore(this.#ignoreCase, this.#rules);
		next.#rules.add(text.split(/\r?\n/).map((line) => placed(line, folder)));
		return next;
	}

	/** True when the path is excluded; relative to the root, with a slash at the end for a folder. */
	excludes(path: string): boolean {
		return this.#rules.ignores(path);
	}
}

function placed(line: string, folder: string): string {
	if (folder === '' || line.trim() === '' || line.startsWith('#')) return line;
	const negated = line.startsWith('!');
	const pattern = line.slice(negated ? 1 : 0).replace(/^\\(?=[!#])/, '');
	const anchored = pattern.slice(0, -1).includes('/');
	const before = folder.replaceAll(/[\\*?[\]]/g, String.raw`\$&`);
	return `${negated ? '!' : ''}/${before}/${anchored ? '' : '**/'}${pattern.replace(/^\//, '')}`;
}

import type { GitQuestion } from './git-question.ts';

/** Whose grammar a command is written in: that of sh, bash and zsh, of PowerShell, or of cmd.exe. */
export type ShellKind = 'posix' | 'powershell' | 'cmd';

/** What is known about where a command runs. */
export interface ShellContext {
	/** Absolute, with `/`; empty where it is not known: relative paths then stay relative. */
	readonly cwd: string;
	/** The user's home, absolute; empty where it is not known. */
	readonly home: string;
	/** Variables whose values are known. */
	readonly environment?: Readonly<Record<string, string>>;
	/**
	 * Lists what a glob matches (with `/`, a backslash before characters that stand for themselves), absolute or relative
	 * to `cwd`. Absent: globs are handed on as patterns.
	 */
	readonly expand?: (pattern: string, cwd: string) => readonly string[];
}

/** What a command would do to files, as far as its text tells. */
export interface ShellUse {
	/** Their content comes back, or goes where it can be had: another file, another machine, a program nobody knows. */
	readonly reads: readonly ShellPath[];
	/** A search: with everything below, or of what lies below what differs. */
	readonly writes: readonly (ShellPath | ShellSearch)[];
	/** A program opens or loads them without showing what they hold. */
	readonly uses: readonly ShellPath[];
	/** Their lines come back, or copies are made of them, whatever they are called. */
	readonly searches: readonly ShellSearch[];
	/** What could not be followed. */
	readonly uncertain: readonly Uncertainty[];
}

export interface ShellPath {
	/** With `/`. Absolute, unless the context has no `cwd`. An unknown folder in front is `**`. */
	readonly path: string;
	/** What comes to it, without quotes. */
	readonly written: string;
	/** The name of the program that opens it: `cat`, `git show`; `<` and `>` for the shell itself. */
	readonly program: string;
	/** The path is a glob (a backslash before what stands for itself), or has parts that nobody knows, as `*`. */
	readonly isPattern: boolean;
	/** Where a copy of it goes, on this disk. */
	readonly to?: string;
	/** Where it is a folder, what is written into it: the last names of these. */
	readonly into?: readonly string[];
}

/** A folder with everything below, or a file. */
export interface ShellSearch extends ShellPath {
	/** Globs of names or paths; empty: everything. */
	readonly include: readonly string[];
	readonly exclude: readonly string[];
	/** What .gitignore and its like exclude is left out. */
	readonly ignoreFiles: boolean;
	/** Names with a dot in front are looked into. */
	readonly hidden: boolean;
	/** Of all files, of those that git knows or does not know, or of those that differ or once differed. */
	readonly of: 'all' | 'tracked' | 'untracked' | 'changes';
	/** Only what lies directly in the folder. */
	readonly flat: boolean;
	/** With `changes` and `untracked`: how git says which files they are; absent where the command says more than is understood. */
	readonly question?: GitQuestion;
}

export interface Uncertainty {
	/** A path or a piece of code that only shows when it runs; or the command is longer or deeper than is followed. */
	readonly what: 'path' | 'code' | 'limit';
	/** One sentence for people, without what the command holds. */
	readonly why: string;
}

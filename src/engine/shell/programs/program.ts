/** What an argument of a program is. */
export type Role =
	/** A file whose content goes to its output. */
	| 'read'
	/** A file of which a copy is made, here or on another machine. */
	| 'copy'
	/** A folder or file that is copied with everything below. */
	| 'copy-tree'
	/** A folder or file whose lines come out. */
	| 'search'
	/** A file that is opened without being shown. */
	| 'use'
	/** A file that becomes variables of what runs. */
	| 'load'
	| 'write'
	/** A file or folder that is other than it was afterwards, or gone, with everything below. */
	| 'write-tree'
	/** A file that is opened, and other than it was afterwards. */
	| 'change'
	/** A folder or file whose name comes out, or the names in it. */
	| 'list'
	/** `@file`, `name=@file`, `name=<file`. */
	| 'at'
	/** `REVISION:path`, or the path alone. */
	| 'revision'
	/** `1,9:path` */
	| 'after-colon'
	/** `if=path` and `of=path`. */
	| 'dd'
	/** A file that has the names of others, one a line. */
	| 'list-file'
	| 'include'
	/** A type of file that has its globs. */
	| 'type'
	| 'exclude'
	/** A glob; with `!` in front what is left out. */
	| 'glob'
	/** The folder it works in. */
	| 'folder'
	/** A program of its own language, and a file with one. */
	| 'code'
	| 'script'
	/** A command line in one text, of the shell named. */
	| 'line'
	/** `name=!command` */
	| 'setting'
	/** A command begins here. */
	| 'command'
	/** An address: a file when it begins with `file:`. */
	| 'url'
	| 'value';

export type Language = 'posix' | 'powershell' | 'cmd' | 'awk' | 'sed' | 'script';

export interface Behaviour {
	/** What stands without a dash; the last one counts for all that follow. Default: `use`. */
	readonly operands?: Role;
	/** The first ones, if they are something else … */
	readonly lead?: readonly Role[];
	/** … unless one of these options is given. */
	readonly leadUnless?: string;
	/** The last one, if it is something else and not the only one. */
	readonly last?: Role;
	/** Options that take a value, by what the value is. */
	readonly options?: Readonly<Partial<Record<Role, string>>>;
	/** Options whose value, if they have one, stands directly behind them: `-i.bak`. */
	readonly attached?: string;
	/** Options with a name and then such a value: `--rawfile NAME FILE`. */
	readonly pairs?: string;
	/** Options, several with blanks between, that change what is said here. */
	readonly flags?: Readonly<Record<string, Behaviour>>;
	/** `nothing`: counts, digests, names; what files hold does not come out. */
	readonly output?: 'content' | 'nothing' | 'names';
	/** What becomes of its input: goes to the output, is run, names files, or does not matter. Default: `passes`. */
	readonly input?: 'passes' | 'code' | 'names' | 'ignored';
	/** What it works on where no operand says: this path in this role. */
	readonly otherwise?: readonly [Role, string];
	/** What it reads whatever the arguments are. */
	readonly always?: readonly [Role, string];
	readonly language?: Language;
	/** How options look: `-x` and `--long` (gnu), `-long` (dash), `-Long` that may be cut short (powershell), `/x` (cmd). */
	readonly style?: 'gnu' | 'dash' | 'powershell' | 'cmd';
	/** Its first argument holds options even without a dash. */
	readonly bundles?: boolean;
	readonly ignoreFiles?: boolean;
	readonly hidden?: boolean;
	readonly of?: 'all' | 'tracked' | 'untracked' | 'changes';
	readonly flat?: boolean;
	/** It shows the variables that it runs with. */
	readonly showsVariables?: boolean;
	/** `NAME=value` in front of the command are variables. */
	readonly assigns?: boolean;
	/** What its output is, where its input is known. */
	readonly turns?: 'same' | 'base64' | 'hex' | 'reversed';
	/** The word behind its own options that says what it does. */
	readonly subcommands?: Readonly<Record<string, Behaviour>>;
	/** Where a table does not do. */
	readonly special?: 'find' | 'xargs' | 'container';
}

/** Names with blanks between, and what the programs of these names do. */
export type ProgramTable = Readonly<Record<string, Behaviour>>;

import type { Data, Field, Source } from './field.ts';
import type { Command } from './syntax.ts';

/** What commands change for those behind them. */
export class Scope {
	/** Values of variables; several fields for a list. */
	readonly variables: Map<string, readonly Field[]>;
	readonly functions: Map<string, Command>;
	readonly aliases: Map<string, string>;
	/** What open file descriptors read. */
	readonly descriptors: Map<string, Data>;
	/** What the command itself wrote before. */
	readonly files: Map<string, Data>;
	/** Folders that it may be in, the likeliest first. */
	folders: readonly string[];
	/** Where it is if the last change of folder failed. */
	otherwise: readonly string[] = [];
	/** Files that were loaded as variables. */
	loaded: readonly Source[];
	/** `$1`, `$2` and so on; undefined at the top. */
	positional: readonly Field[];
	/** Folders of a container and those of this machine that they are. */
	mounts: readonly Mount[] | undefined;
	/** Every command is shown before it runs. */
	traces = false;

	constructor(from?: Scope) {
		this.variables = new Map(from?.variables);
		this.functions = new Map(from?.functions);
		this.aliases = new Map(from?.aliases);
		this.descriptors = new Map(from?.descriptors);
		this.files = from?.files ?? new Map<string, Data>();
		this.folders = from?.folders ?? [''];
		this.loaded = from?.loaded ?? [];
		this.positional = from?.positional ?? [];
		this.mounts = from?.mounts;
		this.traces = from?.traces ?? false;
	}
}

export interface Mount {
	readonly inside: string;
	readonly outside: string;
}

import type { HookAdapter } from './agent-event.ts';

/** Where an assistant can get at a file. */
export type Surface = 'completion' | 'chat' | 'agent' | 'terminal';

/** How well a mechanism keeps a protected file out, when it is set up. */
export type Strength = 'enforced' | 'advisory' | 'no effect';

/** One AI tool: how it is recognised, and every mechanism it has. One file each; `registry.ts` lists them. */
export interface Assistant {
	/** In lower case with dashes; what `assistants.approved`, `cordon sync --assistant` and `cordon hook` call it. */
	readonly id: string;
	readonly name: string;
	/** What tells that it is on this machine. */
	readonly traces: {
		/** Ids of VS Code extensions. */
		readonly extensions?: readonly string[];
		/** Names of programs on the PATH. */
		readonly programs?: readonly string[];
		/** Files or folders: relative to the repository, or with `~/` in front. */
		readonly files?: readonly string[];
	};
	readonly mechanisms: readonly Mechanism[];
	readonly hook?: HookAdapter;
	/** Where the facts come from. */
	readonly source: string;
}

/** One way of keeping files out of one assistant. */
export interface Mechanism {
	/** Short, as the matrix shows it: `.cursorignore`, `permissions.deny`, `hooks`. */
	readonly name: string;
	/** What it does on each surface; surfaces that it does not touch are left out. */
	readonly surfaces: Readonly<Partial<Record<Surface, Strength>>>;
	/** Limits that people should know, each a sentence. */
	readonly limits: readonly string[];
	/** What `sync` writes for it; absent where it can only be set up by hand. */
	readonly target?: SyncTarget;
	/** It comes with this extension of VS Code, and counts from this version of VS Code on: major and minor number. */
	readonly within?: { readonly extension: string; readonly since: readonly [number, number] };
	/** How to set it up by hand, where that is the only way. */
	readonly byHand?: string;
	/** Settings of the assistant itself that make it do nothing. */
	readonly switches?: readonly Switch[];
	/** What to paste there, where it follows from the policy. */
	readonly paste?: (request: Pick<SyncRequest, 'patterns' | 'builtIn'>) => Pasted;
}

/** A setting that switches a mechanism off. */
export interface Switch {
	/** Its name, with dots. */
	readonly setting: string;
	/** Files of the assistant, JSON or TOML, that may hold it, the one that decides first; absent: it is one of VS Code's. */
	readonly files?: readonly string[];
	/** Whether this value does; undefined where nobody has set it. */
	readonly off: (value: unknown) => boolean;
}

/** How to set a mechanism up by hand, for who has the command line at hand; undefined where there are other ways. */
export function byHandThere(assistant: string, { byHand, paste }: Mechanism): string | undefined {
	return byHand !== undefined && paste ? `${byHand} cordon sync --assistant ${assistant} --paste prints it.` : byHand;
}

/** Text for a place that Cordon cannot write to. */
export interface Pasted {
	readonly text: string;
	readonly notExpressible: SyncOutcome['notExpressible'];
}

/** A file of an assistant and what Cordon's part in it is. */
export interface SyncTarget {
	/** Relative to the repository, with `/`; `~/…` for one of the user, which is written only when named. */
	readonly path: string;
	/** A program: the file has to be one that can be run (mode 0755). */
	readonly executable?: true;
	/** Gives the file's new text: foreign content stays, to the byte. Throws SyncError where it has to be left alone. */
	readonly write: (request: SyncRequest) => SyncOutcome;
}

/** What a target is asked to bring about. */
export interface SyncRequest {
	/** The file as it is; undefined where there is none. */
	readonly text: string | undefined;
	/** What to keep out, in gitignore's syntax and order; empty together with `remove`. */
	readonly patterns: readonly string[];
	/** How many of them, from the first, are built in: about files alone unless they end with a slash. */
	readonly builtIn?: number;
	readonly remove: boolean;
	/** Entries of ours in files that cannot hold comments, as the manifest remembers them from the last time. */
	readonly ours: readonly string[];
	/** How the hook is called: a command line for this assistant, harmless where Cordon is missing. */
	readonly hookCommand: (assistant: string, shell: 'posix' | 'powershell') => string;
}

/** What comes of it. */
export interface SyncOutcome {
	/** The new text; undefined: no file. Equal to the old one: nothing to do. */
	readonly text: string | undefined;
	/** To be remembered for the next time. */
	readonly ours: readonly string[];
	/** What the format cannot express, each with its reason. */
	readonly notExpressible: readonly { readonly pattern: string; readonly why: string }[];
}

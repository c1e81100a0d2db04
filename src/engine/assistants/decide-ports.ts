import type { Finding } from '../detect/finding.ts';
import type { PathVerdict } from '../policy/protected-paths.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import type { ShellKind, ShellSearch, ShellUse } from '../shell/shell-use.ts';
import type { HookAbilities } from './agent-event.ts';

/** Everything that a decision needs to know and may do. Paths are as the assistant wrote them. */
export interface HookPorts {
	/** Id of the assistant, as `cordon hook` is given it. */
	readonly assistant: string;
	/** The names by which a policy may have approved it. */
	readonly names: readonly string[];
	readonly abilities: HookAbilities;
	readonly policy: Pick<ResolvedPolicy, 'policy' | 'values'>;
	/** Whether a path is protected: by its name, by what it leads to, by its other names. Nothing is read. */
	verdict(path: string): PathVerdict;
	/** As `verdict`, by its name alone: that of a file which is about to be another one. */
	verdictOfName(path: string): PathVerdict;
	/** As `verdict`, and by what the file holds. */
	look(path: string): Look;
	/** Whether there is a file or a folder. */
	exists(path: string): boolean;
	isFile(path: string): boolean;
	scan(text: string): readonly Finding[];
	/** Protected files that a search would look into, up to a limit. */
	searched(search: SearchedTree): readonly FoundProtected[];
	/** What a command would do with files. */
	shell(command: string, shell: ShellKind): ShellUse;
	/**
	 * Why nobody but a person writes these texts to this file: a policy, a hook of Cordon's, its own records. Undefined for
	 * all others.
	 */
	guarded(path: string, texts: readonly string[]): string | undefined;
	/**
	 * The first such file of those that a command would change below a folder.
	 * @param glob of the shell, from the folder: nothing else is changed.
	 */
	guardedBelow(tree: SearchedTree, glob?: string): Guarded | undefined;
	readonly vault: ConversationVault;
	/** Whether this conversation holds a prompt that was refused: see `HookAbilities.refusedPromptStays`. */
	holdsRefused(): boolean;
	rememberRefused(): void;
	/** Keeps a redacted text for this conversation, readable by the user alone; gives its path. */
	keepCopy(path: string, text: string): string;
}

/** A file, looked into. */
export interface Look {
	readonly verdict: PathVerdict;
	/** Absent for a folder, a binary or very large file, one that is protected, and where there is none. */
	readonly text?: string | undefined;
	readonly findings: readonly Finding[];
}

/** A search through a folder or a file: see ShellSearch. */
export type SearchedTree = Pick<
	ShellSearch,
	'path' | 'include' | 'exclude' | 'ignoreFiles' | 'hidden' | 'of' | 'flat' | 'question'
>;

/** A file that nobody but a person changes. */
export interface Guarded {
	readonly path: string;
	readonly why: string;
}

/** A protected file below a searched folder. */
export interface FoundProtected {
	/** From the searched folder, with `/`; the whole path where the file itself was named. */
	readonly path: string;
	readonly verdict: PathVerdict;
}

/** What the placeholders of one conversation stand for. Shared by all hooks of that conversation, kept for hours. */
export interface ConversationVault {
	/** The text with placeholders for these findings and for whatever the vault already knows. */
	redact(text: string, findings: readonly Finding[]): string;
	/** Whether a value that the vault knows stands in the text. */
	knows(text: string): boolean;
	/** The text with the values; `unknown`: placeholders that this conversation was never given. */
	restore(text: string): { readonly text: string; readonly restored: number; readonly unknown: readonly string[] };
}

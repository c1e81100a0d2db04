/** A command, whatever shell it is written for. */
export type Command =
	| Simple
	| { readonly kind: 'list'; readonly items: readonly ListItem[] }
	| { readonly kind: 'pipeline'; readonly stages: readonly Command[] }
	/** `( … )` keeps what it changes to itself, `{ … }` does not. */
	| {
			readonly kind: 'group';
			readonly body: Command;
			readonly apart: boolean;
			readonly redirections: readonly Redirection[];
	  }
	| { readonly kind: 'for'; readonly name: string; readonly words: readonly Word[]; readonly body: Command }
	| { readonly kind: 'while'; readonly condition: Command; readonly body: Command }
	| { readonly kind: 'function'; readonly name: string; readonly body: Command }
	| { readonly kind: 'redirected'; readonly body: Command; readonly redirections: readonly Redirection[] };

export interface Simple {
	readonly kind: 'simple';
	readonly assignments: readonly Assignment[];
	readonly words: readonly Word[];
	readonly redirections: readonly Redirection[];
}

export interface ListItem {
	readonly command: Command;
	/** Whether it runs whatever the one before came to. */
	readonly when: 'always' | 'success' | 'failure';
}

export interface Assignment {
	readonly name: string;
	readonly values: readonly Word[];
	readonly appends: boolean;
}

export interface Redirection {
	/** `<`, `>`, `>>`, `<>`, `<&`, `>&`, `&>`, `<<` (a here-document, its text as target), `<<<`. */
	readonly operator: string;
	/** The file descriptor in front; undefined where none is. */
	readonly descriptor: string | undefined;
	readonly target: Word;
}

/** Pieces that stand together. */
export type Word = readonly Part[];

export type Part =
	| { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
	| {
			readonly kind: 'variable';
			readonly name: string;
			readonly quoted: boolean;
			/** `${!name}`: the variable that this one names. */
			readonly indirect: boolean;
			/** `:-`, `%`, `//` and so on, with what stands behind. */
			readonly operator: string;
			readonly operand: Word;
	  }
	/** The output of a command. `file`: the name of a file that has it. */
	| { readonly kind: 'output'; readonly body: Command; readonly quoted: boolean; readonly file: boolean }
	/** A block of code that is handed on. */
	| { readonly kind: 'block'; readonly body: Command }
	/** What nobody can foresee: a number that is worked out, a random one. */
	| { readonly kind: 'unknown'; readonly within: Word };

export const nothing: Command = { kind: 'list', items: [] };

/** What a parser makes of a text. */
export interface Parsed {
	readonly command: Command;
	/** It is nested deeper than is followed; the rest is missing. */
	readonly tooDeep: boolean;
}

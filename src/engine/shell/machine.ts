import type { Data, Field, Source } from './field.ts';
import type { Scope } from './scope.ts';
import type { ShellContext, ShellKind, Uncertainty } from './shell-use.ts';
import type { Command } from './syntax.ts';

/** What commands need in order to be followed. */
export interface Machine {
	readonly context: ShellContext;
	/** Whose grammar the command that runs is written in. */
	readonly shell: ShellKind;
	scope: Scope;
	/** Follows a command, and gives what it puts out. */
	run(command: Command, input: Data): Data;
	/** The same for text, in the shell's own grammar or another's. */
	runText(code: string, input: Data, shell?: ShellKind): Data;
	/** The same for a program and its arguments. */
	runFields(fields: readonly Field[], input: Data): Data;
	/** Runs with a scope of its own, changed beforehand. */
	apart<T>(change: (scope: Scope) => void, run: () => T): T;
	/** The files that an argument names, wherever the command may be. */
	files(field: Field, program: string): readonly Source[];
	/** Content gets out. */
	reads(sources: readonly Source[]): void;
	uses(sources: readonly Source[]): void;
	writes(sources: readonly Source[]): void;
	uncertain(what: Uncertainty['what'], why: string): void;
}

/** What can be asked of the machine and the repository, to tell which assistants are there and how they are set up. */
export interface Surroundings {
	/** Undefined where there is no such file; relative to the repository, or with `~/` in front. Throws where it cannot be read. */
	read(path: string): Promise<string | undefined>;
	/** A file or a folder. */
	exists(path: string): Promise<boolean>;
	/** Where on the PATH a program is. */
	program(name: string): Promise<string | undefined>;
	/** The version of an installed VS Code extension. */
	extension(id: string): Promise<string | undefined>;
	/** What is wrong with the launcher that hooks call, in words; empty where nothing is. Absent: nobody can tell. */
	launcher?(): string;
	/** Lets others have their turn, before every piece of work; absent where nobody else waits. */
	turn?(): Promise<void>;
	/** The version of the VS Code that asks; absent where none does. */
	readonly editor?: string;
	/** What a setting of VS Code is now; absent where there is no VS Code to ask. */
	setting?(name: string): unknown;
	/** What the agent plugin of Cordon's extension did when it was tried; undefined before that, and outside of VS Code. */
	gate?(): GateAnswer | undefined;
}

/** What the command of an agent plugin made of something that it has to refuse. */
export interface GateAnswer {
	readonly refused: boolean;
	/** What is wrong with it, in words; empty where nothing is. */
	readonly why: string;
}

/** Randomness from outside: `length` bytes, fit for keys. */
export type RandomBytes = (length: number) => Uint8Array;

/** What a folder holds. Paths use `/`. */
export interface FolderEntry {
	readonly name: string;
	readonly type: 'file' | 'folder' | 'other';
}

/** Files as the engine sees them; rejects with an Error whose message names the path. Paths are absolute, with `/`. */
export interface Files {
	list(folder: string): Promise<readonly FolderEntry[]>;
	read(path: string): Promise<Uint8Array>;
	/** Size in bytes, without reading. */
	size(path: string): Promise<number>;
	/** Path with all links resolved: what a cycle is recognised by. */
	real(path: string): Promise<string>;
}

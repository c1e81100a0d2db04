/** Randomness from outside: `length` bytes, fit for keys. */
export type RandomBytes = (length: number) => Uint8Array;

/** What a folder holds. A link is not followed; `stat` says what it leads to. */
export interface FolderEntry {
	readonly name: string;
	readonly type: 'file' | 'folder' | 'link' | 'other';
}

/** What a path leads to, links followed; the size in bytes. */
export interface FileStat {
	readonly type: 'file' | 'folder' | 'other';
	readonly size: number;
}

/**
 * Files as the engine sees them. Paths are absolute, with `/`. Rejects with an Error whose message is a short reason
 * fit for a report (`no permission`, `does not exist`), without the path.
 */
export interface Files {
	/** In no particular order. */
	list(folder: string): Promise<readonly FolderEntry[]>;
	read(path: string): Promise<Uint8Array>;
	stat(path: string): Promise<FileStat>;
	/** Path with all links resolved: what a cycle is recognised by. */
	real(path: string): Promise<string>;
}

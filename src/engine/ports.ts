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

/** The time now, in milliseconds since 1970. */
export type Clock = () => number;

/** A file of a store: its size in bytes, and when it was written last (milliseconds since 1970; 0 where unknown). */
export interface StoredFile {
	readonly name: string;
	readonly size: number;
	readonly modified: number;
}

/**
 * A flat folder of small files of Cordon's own, which only the user can read. Names are letters, digits, `-` and `.`.
 * Rejects with an Error whose message is a short reason fit for a report (`no space left`), without the path.
 */
export interface Store {
	/** Of two that rename the same file at once, one fails: renaming can decide who has it. */
	readonly exclusive: boolean;
	/** Empty where the folder does not exist yet. */
	list(): Promise<readonly StoredFile[]>;
	/** The bytes from offset `from` on. */
	read(name: string, from?: number): Promise<Uint8Array>;
	/** Makes what is missing. Where it rejects, a part may have been written. */
	append(name: string, bytes: Uint8Array): Promise<void>;
	/** Replaces `to`. */
	rename(from: string, to: string): Promise<void>;
	remove(name: string): Promise<void>;
}

/** What came back from a server. */
export interface Answer {
	readonly status: number;
	readonly text: string;
	/** Seconds that the server asks to wait. */
	readonly retryAfter?: number;
}

/** Sends JSON. Follows no redirect, and rejects where no answer comes in time. */
export type Post = (url: string, body: string) => Promise<Answer>;

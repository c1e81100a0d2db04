import type { Store } from '../../../src/engine/ports.ts';

/** A store in memory, with what can go wrong: `space` bytes left, and a wait before everything. */
export class MemoryStore implements Store {
	readonly exclusive: boolean;
	readonly files = new Map<string, Uint8Array>();
	/** Bytes that still fit. What does not fit is written in part, as a disk does. */
	space = Infinity;
	/** When each file was written last. */
	readonly modified = new Map<string, number>();
	now = 0;

	constructor(exclusive = true) {
		this.exclusive = exclusive;
	}

	/** Another window's view of the same folder. */
	list = async () => {
		await turn();
		return [...this.files].map(([name, { length }]) => ({
			name,
			size: length,
			modified: this.modified.get(name) ?? 0,
		}));
	};

	read = async (name: string, from = 0) => {
		await turn();
		return this.#get(name).slice(from);
	};

	append = async (name: string, bytes: Uint8Array) => {
		await turn();
		const fits = bytes.subarray(0, Math.max(0, this.space));
		this.space -= fits.length;
		this.files.set(name, joined(this.files.get(name) ?? new Uint8Array(), fits));
		this.modified.set(name, this.now);
		if (fits.length < bytes.length) throw new Error('no space left');
	};

	rename = async (from: string, to: string) => {
		await turn();
		const bytes = this.#get(from);
		this.files.delete(from);
		this.files.set(to, bytes);
		this.modified.set(to, this.modified.get(from) ?? 0);
	};

	remove = async (name: string) => {
		await turn();
		this.#get(name);
		this.files.delete(name);
	};

	/** All files as text, for tests that look at what was written. */
	get text(): string {
		return [...this.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
	}

	#get(name: string): Uint8Array {
		const bytes = this.files.get(name);
		if (!bytes) throw new Error('does not exist');
		return bytes;
	}
}

/** Lets everybody else go on, so that what can come between does. */
function turn(): Promise<void> {
	return new Promise((resolve) =>
		typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve, 0),
	);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}

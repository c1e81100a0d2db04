import { closeSync, openSync, rmSync, statSync } from 'node:fs';

/** Milliseconds: a hook has to answer. */
const SHORT: Waiting = { patience: 2000, stale: 5000 };
const PAUSE = 5;

/** How long is waited, in milliseconds. */
interface Waiting {
	/** For the lock, at most. */
	readonly patience: number;
	/** Until a lock is taken for that of a process that died. */
	readonly stale: number;
}

/** Holds a file that only one process at a time can make. Waits for it without letting anything else run. */
export class FileLock {
	readonly #file: string;
	readonly #stale: number;
	#held = false;

	/** Goes on without the lock once patience is over: what is written is written in one step all the same. */
	constructor(file: string, { patience, stale } = SHORT) {
		this.#file = file;
		this.#stale = stale;
		const until = Date.now() + patience;
		while (!this.#take() && Date.now() < until) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
	}

	release(): void {
		if (this.#held) rmSync(this.#file, { force: true });
		this.#held = false;
	}

	#take(): boolean {
		try {
			closeSync(openSync(this.#file, 'wx', 0o600));
			this.#held = true;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const stats = statSync(this.#file, { throwIfNoEntry: false });
			if (stats && Date.now() - stats.mtimeMs > this.#stale) rmSync(this.#file, { force: true });
		}
		return this.#held;
	}
}

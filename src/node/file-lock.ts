import { closeSync, openSync, rmSync, statSync } from 'node:fs';

/** Milliseconds after which a lock is that of a process that died. */
const STALE = 5000;
/** Milliseconds that are waited for it at most; a hook has to answer. */
const PATIENCE = 2000;
const PAUSE = 5;

/** Holds a file that only one process at a time can make. Waits for it without letting anything else run. */
export class FileLock {
	readonly #file: string;
	#held = false;

	/** Goes on without the lock once patience is over: what is written is written in one step all the same. */
	constructor(file: string) {
		this.#file = file;
		const until = Date.now() + PATIENCE;
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
			if (stats && Date.now() - stats.mtimeMs > STALE) rmSync(this.#file, { force: true });
		}
		return this.#held;
	}
}

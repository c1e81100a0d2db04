/** Shows on standard error how far a long scan is; only on a terminal, and not before half a second has passed. */
export class Progress {
	#next = Date.now() + 500;
	#shown = false;

	/** `files` are done. */
	at(files: number): void {
		if (!process.stderr.isTTY || Date.now() < this.#next) return;
		this.#next = Date.now() + 100;
		this.#shown = true;
		process.stderr.write(`\r${files} files scanned`);
	}

	/** Removes what is shown. */
	end(): void {
		if (this.#shown) process.stderr.write('\r\u001b[K');
	}
}

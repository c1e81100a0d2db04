import { stderr } from 'node:process';

/** Says what is being waited for, on one line that grows: it reads the same on a terminal and in a log. */
export class Progress {
	readonly #title: string;
	#started = false;

	constructor(title: string) {
		this.#title = title;
	}

	/** Names the step that begins. The first one also prints the title, so that nothing is printed when nothing has to be done. */
	step(text: string): void {
		stderr.write(this.#started ? ` … ${text}` : `${this.#title}: ${text}`);
		this.#started = true;
	}

	/** Ends the line. */
	done(text: string): void {
		if (this.#started) {
			stderr.write(` … ${text}\n`);
			this.#started = false;
		}
	}
}

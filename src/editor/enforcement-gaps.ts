import { EventEmitter } from 'vscode';
import { Feature } from './feature.ts';

/** What a person believes to be enforced and is not, for the status item: one sentence each. */
export class Gaps extends Feature {
	readonly #changed = new EventEmitter<void>();
	#texts: readonly string[] = [];

	readonly onDidChange = this.#changed.event;

	constructor() {
		super();
		this.own(this.#changed);
	}

	get texts(): readonly string[] {
		return this.#texts;
	}

	set texts(texts: readonly string[]) {
		if (texts.join('\n') === this.#texts.join('\n')) return;
		this.#texts = texts;
		this.#changed.fire();
	}
}

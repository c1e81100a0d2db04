import type { Memento, Uri } from 'vscode';

/** What a person has accepted in one file: hashes of items, and the list of them as it was shown. */
export interface Accepted {
	readonly items: readonly string[];
	/** Without any value that Cordon knows for a secret. */
	readonly summary: string;
}

const KEY = 'agentAccepted';

/** What this person has accepted of agent configuration, file by file. Kept for the user; the repository cannot write it. */
export class AgentAccepted {
	readonly #memory: Memento;

	constructor(memory: Memento) {
		this.#memory = memory;
	}

	of(uri: Uri): Accepted | undefined {
		return this.#all()[uri.toString()];
	}

	async accept(uri: Uri, accepted: Accepted): Promise<void> {
		await this.#memory.update(KEY, { ...this.#all(), [uri.toString()]: accepted });
	}

	#all(): Readonly<Record<string, Accepted>> {
		return this.#memory.get<Readonly<Record<string, Accepted>>>(KEY, {});
	}
}

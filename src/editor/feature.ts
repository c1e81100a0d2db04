import type { Disposable } from 'vscode';

/** Something that lives until it is disposed, with everything that it owns. */
export abstract class Feature implements Disposable {
	readonly #owned: Disposable[] = [];

	dispose(): void {
		for (const owned of this.#owned.splice(0).toReversed()) owned.dispose();
	}

	protected own(...owned: readonly Disposable[]): void {
		this.#owned.push(...owned);
	}
}

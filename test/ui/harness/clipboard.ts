import type { Page } from 'playwright-core';

import { until } from './until.ts';

/** The clipboard that Ctrl+C and Ctrl+V use. */
export class Clipboard {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** What is on it. */
	async read(): Promise<string> {
		return this.#page.evaluate<string>('navigator.clipboard.readText()');
	}

	/** Puts text on it. */
	async write(text: string): Promise<void> {
		await this.#page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
	}

	/** Waits until it holds what `expected` accepts, since a copy ends after the key press, and gives that. */
	async waitFor(expected: RegExp | string): Promise<string> {
		let seen = '';
		const accept = (text: string) => (typeof expected === 'string' ? text === expected : expected.test(text));
		return until(
			`the clipboard has ${expected}`,
			async () => accept((seen = await this.read())) && { text: seen },
		).then(
			({ text }) => text,
			() => {
				throw new Error(`The clipboard never had ${expected}, but: ${seen}`);
			},
		);
	}
}

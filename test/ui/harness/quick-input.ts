import type { Locator, Page } from 'playwright-core';

import { until } from './until.ts';

/** The command palette, and every list and input box that looks like it. */
export class QuickInput {
	readonly #page: Page;
	readonly #widget: Locator;

	constructor(page: Page) {
		this.#page = page;
		this.#widget = page.locator('.quick-input-widget');
	}

	/** Runs a command as the palette names it, such as `Cordon: Redact Selection`. */
	async runCommand(title: string): Promise<void> {
		// The palette closes again when something else takes the focus at that moment: then it is asked for once more.
		// Escape only then: while the palette is closing, it would reach what is behind, and there end a selection.
		await until(
			`the palette runs ${title}`,
			async () => {
				try {
					await this.#run(title);
					return true;
				} catch {
					if (await this.#input().isVisible()) await this.cancel();
					return false;
				}
			},
			30_000,
		);
	}

	async #run(title: string): Promise<void> {
		const soon = { timeout: 3000 };
		await this.#page.keyboard.press('F1');
		await this.#input().waitFor(soon);
		await this.#input().fill(`>${title}`, soon);
		await this.#row(title).first().click(soon);
	}

	/** The labels of the list that is open. */
	async items(): Promise<string[]> {
		await this.#rows().first().waitFor();
		return this.#rows().locator('.label-name').allInnerTexts();
	}

	/** The list's or the box's title, question and placeholder. */
	async text(): Promise<string> {
		await this.#widget.waitFor();
		return [
			await this.#widget.locator('.quick-input-title').innerText(),
			(await this.#input().getAttribute('placeholder')) ?? '',
			await this.#widget.innerText(),
		].join('\n');
	}

	/** Chooses from the list that is open. */
	async pick(label: string): Promise<void> {
		await this.#row(label).first().click();
	}

	/** Types into the box that is open, and confirms. */
	async answer(text: string): Promise<void> {
		await this.#input().waitFor();
		await this.#input().fill(text);
		await this.#page.keyboard.press('Enter');
	}

	/** Closes it without an answer. */
	async cancel(): Promise<void> {
		await this.#page.keyboard.press('Escape');
		await this.#widget.waitFor({ state: 'hidden' });
	}

	#input(): Locator {
		return this.#widget.locator('.quick-input-box input');
	}

	#rows(): Locator {
		return this.#widget.locator('.quick-input-list .monaco-list-row');
	}

	#row(label: string): Locator {
		return this.#rows().filter({ has: this.#page.locator('.label-name').getByText(label, { exact: true }) });
	}
}

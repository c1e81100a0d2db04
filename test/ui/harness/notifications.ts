import type { Locator, Page } from 'playwright-core';

/** A message in the lower right corner. */
export interface Notification {
	text: string;
	buttons: string[];
}

/** Messages in the lower right corner, and questions in the middle. */
export class Notifications {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** All that are shown now. */
	async all(): Promise<Notification[]> {
		return Promise.all((await this.#toasts().all()).map(read));
	}

	/** Waits for one whose text matches. */
	async waitFor(text: RegExp | string): Promise<Notification> {
		return read(await this.#shown(text));
	}

	/** Presses a button of one whose text matches. */
	async press(text: RegExp | string, button: string): Promise<void> {
		const toast = await this.#shown(text);
		await toast
			.locator('.notification-list-item-buttons-container')
			.getByRole('button', { name: button, exact: true })
			.click();
	}

	/** Waits for a question in the middle, such as the one for trust, and gives its text and its buttons. */
	async question(): Promise<Notification> {
		const dialog = this.#dialog();
		await dialog.waitFor();
		return {
			text: await dialog.locator('.dialog-message-container').innerText(),
			buttons: await dialog.locator('.dialog-buttons .monaco-button').allInnerTexts(),
		};
	}

	/** Answers the question in the middle. */
	async answer(button: string): Promise<void> {
		await this.#dialog().locator('.dialog-buttons').getByText(button, { exact: true }).click();
		await this.#dialog().waitFor({ state: 'detached' });
	}

	#toasts(): Locator {
		return this.#page.locator('.notification-toast .notification-list-item');
	}

	#dialog(): Locator {
		return this.#page.locator('.monaco-dialog-box');
	}

	async #shown(text: RegExp | string): Promise<Locator> {
		const toast = this.#toasts().filter({ hasText: text }).first();
		await toast.waitFor();
		return toast;
	}
}

async function read(toast: Locator): Promise<Notification> {
	return {
		text: (await toast.locator('.notification-list-item-message').innerText()).trim(),
		buttons: await toast.locator('.notification-list-item-buttons-container .monaco-button').allInnerTexts(),
	};
}

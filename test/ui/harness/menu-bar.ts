import type { Page } from 'playwright-core';

import { until } from './until.ts';

/** The menus of the window, behind their one button as a browser window has them. */
export class MenuBar {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Chooses an entry of a menu, such as Copy of Edit. */
	async choose(menu: string, entry: string): Promise<void> {
		const item = (name: string) =>
			this.#page.locator('.monaco-menu').getByRole('menuitem', { name, exact: true }).first();
		await this.#page.locator('.menubar-menu-button').first().click();
		await item(menu).waitFor();
		await item(menu).hover();
		await item(menu).press('ArrowRight');
		await item(entry).waitFor();
		// A menu ignores clicks until it has been open for a moment, so that the click that opened it does not choose.
		await until(`${entry} closes the menu`, async () => {
			if ((await item(entry).count()) === 0) {
				return true;
			}
			await item(entry)
				.click({ timeout: 500 })
				.catch(() => {});
			return false;
		});
	}
}

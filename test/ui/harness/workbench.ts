import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { repository } from '../../host/root.ts';
import type { Server } from '../../host/server.ts';
import { Assistance } from './assistance.ts';
import { Clipboard } from './clipboard.ts';
import type { Companion } from './companion.ts';
import { Editor } from './editor.ts';
import { MenuBar } from './menu-bar.ts';
import { Notifications } from './notifications.ts';
import { QuickInput } from './quick-input.ts';

/** One VS Code window with Cordon in it, as a user has it in front of them. */
export class Workbench {
	readonly page: Page;
	readonly server: Server;
	/** The workspace folder. */
	readonly folder: string;
	readonly companion: Companion;
	readonly editor: Editor;
	readonly clipboard: Clipboard;
	readonly quickInput: QuickInput;
	readonly notifications: Notifications;
	readonly assistance: Assistance;
	readonly menuBar: MenuBar;
	readonly #close: () => Promise<void>;

	constructor(page: Page, server: Server, folder: string, companion: Companion, close: () => Promise<void>) {
		this.page = page;
		this.server = server;
		this.folder = folder;
		this.companion = companion;
		this.editor = new Editor(page, companion);
		this.clipboard = new Clipboard(page);
		this.quickInput = new QuickInput(page);
		this.notifications = new Notifications(page);
		this.menuBar = new MenuBar(page);
		this.assistance = new Assistance(page, companion, this.editor);
		this.#close = close;
	}

	/** Presses keys, such as `ControlOrMeta+c`, where the focus is. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			await this.page.keyboard.press(key);
		}
	}

	/** Chooses from the button that a paste leaves at its end. */
	async pasteAs(title: string): Promise<void> {
		await this.page.locator('.post-edit-widget .monaco-button').click();
		await this.page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title }).first().click();
	}

	/** Waits until Cordon is active, and gives what its `activate` returned, as far as JSON carries it. */
	async cordon(): Promise<unknown> {
		return this.companion.ask(async (vscode) => {
			const extension = vscode.extensions.getExtension('cordon.cordon');
			if (!extension) {
				throw new Error('Cordon is not installed');
			}
			return (await extension.activate()) as unknown;
		});
	}

	/** Loads the window again, and waits for its extension host. */
	async reload(): Promise<void> {
		await this.companion.renewed(() => this.page.reload());
	}

	/** Keeps a picture of the window under `out/ui`. */
	async screenshot(name: string): Promise<string> {
		const path = join(repository, 'out', 'ui', `${name}.png`);
		await mkdir(join(repository, 'out', 'ui'), { recursive: true });
		await this.page.screenshot({ path });
		return path;
	}

	/** Closes the window, and ends its server. */
	async close(): Promise<void> {
		await this.#close();
	}
}

import type { Locator, Page } from 'playwright-core';

import type { Companion } from './companion.ts';
import type { Editor, Place } from './editor.ts';
import { until } from './until.ts';

/** A diagnostic, as the Problems view lists it. */
export interface Problem {
	path: string;
	message: string;
	severity: 'error' | 'warning' | 'information' | 'hint';
	source: string | undefined;
	code: string | undefined;
	start: Place;
	end: Place;
}

/** What VS Code shows around the text: problems, hovers, quick fixes, menus. */
export class Assistance {
	readonly #page: Page;
	readonly #companion: Companion;
	readonly #editor: Editor;

	constructor(page: Page, companion: Companion, editor: Editor) {
		this.#page = page;
		this.#companion = companion;
		this.#editor = editor;
	}

	/** All diagnostics of one source. */
	async problems(source = 'cordon'): Promise<Problem[]> {
		return this.#companion.ask((vscode, source) => {
			const severities = ['error', 'warning', 'information', 'hint'] as const;
			const all = vscode.languages
				.getDiagnostics()
				.flatMap(([uri, list]) =>
					list.map((diagnostic) => ({ path: vscode.workspace.asRelativePath(uri), diagnostic })),
				);
			return all
				.filter(({ diagnostic }) => diagnostic.source === source)
				.map(({ path, diagnostic: { code, message, range, severity } }) => ({
					path,
					message,
					severity: severities[severity] ?? 'hint',
					source,
					code: code === undefined ? undefined : String(typeof code === 'object' ? code.value : code),
					start: { line: range.start.line, character: range.start.character },
					end: { line: range.end.line, character: range.end.character },
				}));
		}, source);
	}

	/** The rows of the Problems view, which this opens. */
	async problemsView(): Promise<string[]> {
		await this.#companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
		});
		const rows = this.#page.locator('.markers-panel .monaco-list-row');
		await rows.first().waitFor();
		return rows.allInnerTexts();
	}

	/** The text that appears over a place, or over the first occurrence of a text, as soon as it has what is expected: its parts come one by one. */
	async hover(at: Place | string, expected: RegExp | string = /./): Promise<string> {
		await this.#goTo(at);
		const hover = this.#page
			.locator('.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content')
			.filter({ hasText: expected });
		// A mouse that rests where a list was chosen from closes what the keys open.
		await this.#page.mouse.move(0, 0);
		await this.#page.keyboard.press('ControlOrMeta+k');
		await this.#page.keyboard.press('ControlOrMeta+i');
		await hover.waitFor();
		const text = await hover.innerText();
		// An open hover takes the keys that follow.
		await this.#page.keyboard.press('Escape');
		await this.#page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'detached' });
		return text;
	}

	/** The titles that the light bulb offers at a place. Leaves the list open for {@link applyQuickFix}. */
	async quickFixes(at: Place | string): Promise<string[]> {
		await this.#goTo(at);
		// While VS Code still asks its extensions, it may answer that there is nothing: then a person presses again.
		await until('the light bulb opens', async () => {
			await this.#page.keyboard.press('ControlOrMeta+.');
			return this.#actions()
				.first()
				.waitFor({ timeout: 3_000 })
				.then(() => true);
		});
		return this.#actions().allInnerTexts();
	}

	/** Chooses from the list that {@link quickFixes} opened. */
	async applyQuickFix(title: string | RegExp): Promise<void> {
		await this.#actions().filter({ hasText: title }).first().click();
		await this.#page.locator('.action-widget').first().waitFor({ state: 'hidden' });
	}

	/** Chooses from the context menu at the caret. */
	async contextMenu(item: string): Promise<void> {
		await this.#page.keyboard.press('Shift+F10');
		const entry = this.#page.locator('.monaco-menu').getByRole('menuitem', { name: item, exact: true });
		await entry.waitFor();
		// A menu ignores clicks until it has been open for a moment, so that the click that opened it does not choose.
		await until(`${item} closes the menu`, async () => {
			if ((await entry.count()) === 0) {
				return true;
			}
			await entry.click({ timeout: 500 }).catch(() => {});
			return false;
		});
	}

	/** Waits for an item of the status bar, and gives its text. */
	async status(pattern: RegExp | string): Promise<string> {
		const item = this.#page.locator('.statusbar-item').filter({ hasText: pattern }).first();
		await item.waitFor();
		return (await item.innerText()).trim();
	}

	async #goTo(at: Place | string): Promise<void> {
		await this.#editor.moveTo(typeof at === 'string' ? await this.#editor.find(at) : at);
		await this.#editor.focus();
	}

	#actions(): Locator {
		return this.#page.locator('.action-widget .monaco-list-row.action');
	}
}

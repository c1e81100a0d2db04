import type { Page } from 'playwright-core';

import type { Companion } from './companion.ts';
import { until } from './until.ts';

/** A place in a text, both counted from 0. */
export interface Place {
	line: number;
	character: number;
}

/** The text editor that has the focus, driven by keys. What it holds is read from VS Code, which leaves the clipboard alone. */
export class Editor {
	readonly #page: Page;
	readonly #companion: Companion;

	constructor(page: Page, companion: Companion) {
		this.#page = page;
		this.#companion = companion;
	}

	/** Opens a file of the workspace folder. */
	async open(path: string): Promise<void> {
		await this.#companion.ask(async (vscode, path) => {
			const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
			await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, path), { preview: false });
		}, path);
		await this.focus();
	}

	/** Opens an empty editor. */
	async openNew(language = 'plaintext'): Promise<void> {
		await this.#companion.ask(async (vscode, language) => {
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language }), { preview: false });
		}, language);
		await this.focus();
	}

	/** Waits until what is typed goes into the editor. */
	async focus(): Promise<void> {
		await this.#companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
		});
		await this.#page.locator('.editor-instance .monaco-editor.focused').waitFor();
	}

	/** Types, one key press a character. */
	async type(text: string): Promise<void> {
		await this.#page.keyboard.type(text);
	}

	/** The whole text of the active editor. */
	async text(): Promise<string> {
		return this.#companion.ask((vscode) => vscode.window.activeTextEditor?.document.getText() ?? '');
	}

	/** Waits for a text that is, or that matches, the expected, and gives it. */
	async waitForText(expected: RegExp | string): Promise<string> {
		let text = '';
		const accept = () => (typeof expected === 'string' ? text === expected : expected.test(text));
		await until('the text', async () => ((text = await this.text()), accept())).catch(() => {
			throw new Error(`The editor never had ${expected}, but: ${text}`);
		});
		return text;
	}

	/** Where the text first occurs. */
	async find(text: string): Promise<Place> {
		const place = await this.#companion.ask((vscode, text) => {
			const document = vscode.window.activeTextEditor?.document;
			const offset = document?.getText().indexOf(text) ?? -1;
			const found = offset < 0 ? undefined : document?.positionAt(offset);
			return found && { line: found.line, character: found.character };
		}, text);
		if (!place) {
			throw new Error(`The editor does not have ${text}`);
		}
		return place;
	}

	/** Puts the caret somewhere, and scrolls there. */
	async moveTo(place: Place): Promise<void> {
		await this.#companion.ask(async (vscode, { line, character }) => {
			const editor = vscode.window.activeTextEditor;
			const position = new vscode.Position(line, character);
			if (editor) {
				editor.selection = new vscode.Selection(position, position);
			}
			// The window takes requests in order: once it has answered this one, the caret is there.
			await vscode.commands.executeCommand('revealLine', { lineNumber: line, at: 'center' });
		}, place);
	}

	/** Selects as a user does: with Shift and the arrow keys. */
	async select(start: Place, end: Place): Promise<void> {
		await this.moveTo(start);
		await this.focus();
		const vertical = end.line >= start.line ? 'Shift+ArrowDown' : 'Shift+ArrowUp';
		for (let line = 0; line < Math.abs(end.line - start.line); line++) {
			await this.#page.keyboard.press(vertical);
		}
		const column = start.line === end.line ? start.character : (await this.#caret(end.line)).character;
		const horizontal = end.character >= column ? 'Shift+ArrowRight' : 'Shift+ArrowLeft';
		for (let character = 0; character < Math.abs(end.character - column); character++) {
			await this.#page.keyboard.press(horizontal);
		}
		await this.#caret(end.line, end.character);
	}

	/** Selects the first occurrence of a text. */
	async selectText(text: string): Promise<void> {
		const start = await this.find(text);
		const lines = text.split('\n');
		const last = lines.at(-1)?.length ?? 0;
		await this.select(start, {
			line: start.line + lines.length - 1,
			character: lines.length > 1 ? last : start.character + last,
		});
	}

	/** Selects everything. */
	async selectAll(): Promise<void> {
		await this.#page.keyboard.press('ControlOrMeta+a');
	}

	/** The text that is selected. */
	async selectedText(): Promise<string> {
		return this.#companion.ask((vscode) => {
			const editor = vscode.window.activeTextEditor;
			return editor ? editor.document.getText(editor.selection) : '';
		});
	}

	#caret(line: number, character?: number): Promise<Place> {
		return until(`the caret is in line ${line}, column ${character ?? 'any'}`, async () => {
			const { active } = await this.#companion.ask((vscode) => {
				const position = vscode.window.activeTextEditor?.selection.active;
				return { active: { line: position?.line ?? -1, character: position?.character ?? -1 } };
			});
			return active.line === line && (character === undefined || active.character === character) && active;
		});
	}
}

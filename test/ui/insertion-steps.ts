import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { ReviewEntry } from '../../src/engine/provenance/review.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { registerProviders, type DeskState, type Offer } from './insertion-providers.ts';

const run = promisify(execFile);

/** What every scenario begins with. */
export const TEXT = 'alpha one\nbeta two\n\ngamma three\ndelta four\n';

/** A window in which things are written by all kinds of hands. */
export class Desk {
	readonly w: Workbench;
	#path = '';

	constructor(w: Workbench) {
		this.w = w;
	}

	/** Extensions like those that a person has: they offer text, format, rename, complete. */
	async prepare(): Promise<void> {
		await this.w.companion.ask(registerProviders);
	}

	/** Changes of texts that the window has seen. */
	events(): Promise<number> {
		return this.w.companion.ask(() => (globalThis as unknown as { cordonDesk: DeskState }).cordonDesk.events);
	}

	/** Opens a file of its own for a scenario. */
	async begin(path: string): Promise<void> {
		this.#path = path;
		await this.w.companion.ask(async (vscode, path) => {
			(globalThis as unknown as { cordonDesk: DeskState }).cordonDesk.offers = [];
			const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
			await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, path), { preview: false });
			await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
		}, path);
		await this.w.page.locator('.editor-instance .monaco-editor.focused').waitFor();
	}

	get file(): string {
		return join(this.w.folder, this.#path);
	}

	/** Its path from the workspace folder. */
	get path(): string {
		return this.#path;
	}

	/** What the extension that suggests has to offer from now on. */
	offer(...offers: Offer[]): Promise<void> {
		return this.w.companion.ask((_, offers) => {
			Object.assign((globalThis as unknown as { cordonDesk: DeskState }).cordonDesk, { offers });
		}, offers);
	}

	/** Ghost text at the end of a line, 0-based. */
	async ghost(offer: string | Offer, line: number): Promise<void> {
		await this.at(line);
		await this.offer(typeof offer === 'string' ? { text: offer } : offer);
		await this.command('editor.action.inlineSuggest.trigger');
		await this.w.page.locator('.ghost-text-decoration, .ghost-text').first().waitFor();
		await this.offer();
	}

	/** What stands in the gutter beside a next edit. */
	get hint(): ReturnType<Workbench['page']['locator']> {
		return this.w.page.locator('.inline-edits-view-gutter-indicator .codicon:visible').first();
	}

	/** A next edit, shown while the caret is at the end of a line, 0-based. */
	async nextEdit(offer: Offer, line: number): Promise<void> {
		await this.at(line);
		await this.offer({ ...offer, edit: true });
		await this.command('editor.action.inlineSuggest.trigger');
		await this.hint.waitFor();
		await this.offer();
	}

	/** Ghost text, accepted with Tab. */
	async accept(text: string, line: number): Promise<void> {
		await this.ghost(text, line);
		const before = await this.w.editor.text();
		await this.w.press('Tab');
		await until('the suggestion is accepted', async () => (await this.w.editor.text()) !== before);
	}

	/** The caret at the end of a line, 0-based. */
	at(line: number): Promise<void> {
		return this.carets([line]);
	}

	/** Carets at the ends of lines, 0-based; the first is the primary one. */
	async carets(lines: readonly number[]): Promise<void> {
		await this.w.companion.ask(async (vscode, lines) => {
			const editor = vscode.window.activeTextEditor!;
			editor.selections = lines.map((line) => {
				const { end } = editor.document.lineAt(line).range;
				return new vscode.Selection(end, end);
			});
			// The window takes requests in order: once it has answered this one, the carets are there.
			await vscode.commands.executeCommand('revealLine', { lineNumber: lines[0], at: 'center' });
		}, lines);
	}

	/** Selects whole lines, 0-based. */
	async lines(first: number, last: number): Promise<void> {
		await this.w.companion.ask(
			async (vscode, first, last) => {
				const editor = vscode.window.activeTextEditor;
				const end = editor?.document.lineAt(last).range.end;
				if (editor && end) editor.selection = new vscode.Selection(new vscode.Position(first, 0), end);
				// The window takes requests in order: once it has answered this one, the selection is there.
				await vscode.commands.executeCommand('revealLine', { lineNumber: first, at: 'center' });
			},
			first,
			last,
		);
	}

	async command(id: string, ...args: unknown[]): Promise<void> {
		await this.w.companion.ask(
			async (vscode, id, args) => {
				await vscode.commands.executeCommand(id, ...args);
			},
			id,
			args,
		);
	}

	async git(...args: string[]): Promise<void> {
		await run('git', args, { cwd: this.w.folder });
	}

	/** A process that is not the editor runs. */
	async shell(script: string): Promise<void> {
		await run('sh', ['-c', script], { cwd: this.w.folder });
	}

	/** What is known to be written by AI in the scenario's file. */
	entries(path = this.#path): Promise<ReviewEntry[]> {
		return this.w.companion.ask(async (vscode, path) => {
			const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
			const active = vscode.window.activeTextEditor?.document.uri;
			const uri = path === '' && active ? active : vscode.Uri.joinPath(folder, path);
			const api = vscode.extensions.getExtension('cordon.cordon')?.exports as {
				insertionsIn(uri: unknown): Promise<ReviewEntry[]>;
			};
			return await api.insertionsIn(uri);
		}, path);
	}

	/** Waits until exactly these lines are known to be AI's: `2-4 7`, 1-based; none where it is empty. */
	async expect(lines: string, path = this.#path): Promise<ReviewEntry[]> {
		let found: ReviewEntry[] = [];
		let shown = '';
		const look = async (): Promise<boolean> => {
			found = await this.entries(path);
			shown = found
				.map(({ startLine, endLine }) => (startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`))
				.join(' ');
			return shown === lines;
		};
		await until(lines, look, 3000).catch(async () =>
			assert.equal(shown, lines, JSON.stringify(await this.w.editor.text())),
		);
		return found;
	}
}

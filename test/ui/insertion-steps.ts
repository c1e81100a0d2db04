import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import type { ReviewEntry } from '../../src/engine/provenance/review.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

const run = promisify(execFile);

/** What every scenario begins with. */
export const TEXT = 'alpha one\nbeta two\n\ngamma three\ndelta four\n';

/** Milliseconds after which a change that is taken for AI would be known. */
const SETTLED = 120;

/** A window in which things are written by all kinds of hands. */
export class Desk {
	readonly w: Workbench;
	#path = '';

	constructor(w: Workbench) {
		this.w = w;
	}

	/** Extensions like those that a person has: they offer text, format, rename, complete. */
	async prepare(): Promise<void> {
		await this.w.companion.ask((vscode) => {
			const state: { offer: string; snippet: boolean; events: number } = { offer: '', snippet: false, events: 0 };
			Object.assign(globalThis, { cordonDesk: state });
			const all = { pattern: '**' };
			const edit = (
				document: { getText(): string; positionAt(offset: number): unknown },
				change: (t: string) => string,
			) => {
				const text = document.getText();
				const range = new vscode.Range(
					document.positionAt(0) as ReturnType<typeof vscode.Position.prototype.translate>,
					document.positionAt(text.length) as ReturnType<typeof vscode.Position.prototype.translate>,
				);
				return [vscode.TextEdit.replace(range, change(text))];
			};
			vscode.languages.registerInlineCompletionItemProvider(all, {
				provideInlineCompletionItems(_, position) {
					if (state.offer === '') return [];
					const text = state.snippet ? new vscode.SnippetString(state.offer) : state.offer;
					return [new vscode.InlineCompletionItem(text, new vscode.Range(position, position))];
				},
			});
			vscode.languages.registerDocumentFormattingEditProvider(all, {
				provideDocumentFormattingEdits: (document) => edit(document, (text) => text.replaceAll(/^/gm, '  ')),
			});
			vscode.languages.registerRenameProvider(all, {
				provideRenameEdits(document, position, name) {
					const word = document.getText(document.getWordRangeAtPosition(position));
					const changes = new vscode.WorkspaceEdit();
					for (const { index } of document.getText().matchAll(new RegExp(word, 'g')))
						changes.replace(
							document.uri,
							new vscode.Range(document.positionAt(index), document.positionAt(index + word.length)),
							name,
						);
					return changes;
				},
			});
			vscode.languages.registerCompletionItemProvider(all, {
				provideCompletionItems: () => [
					new vscode.CompletionItem('completedByTheLanguage', vscode.CompletionItemKind.Function),
				],
			});
			vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
				if (contentChanges.length > 0) state.events++;
			});
		});
	}

	/** Changes of texts that the window has seen. */
	events(): Promise<number> {
		return this.w.companion.ask(() => (globalThis as unknown as { cordonDesk: { events: number } }).cordonDesk.events);
	}

	/** Opens a file of its own for a scenario. */
	async begin(path: string): Promise<void> {
		this.#path = path;
		await this.offer('');
		await this.w.editor.open(path);
	}

	get file(): string {
		return join(this.w.folder, this.#path);
	}

	/** What the extension that completes offers from now on. */
	offer(text: string, snippet = false): Promise<void> {
		return this.w.companion.ask(
			(_, text, snippet) => {
				Object.assign((globalThis as unknown as { cordonDesk: object }).cordonDesk, { offer: text, snippet });
			},
			text,
			snippet,
		);
	}

	/** Ghost text at the end of a line, 0-based. */
	async ghost(text: string, line: number, snippet = false): Promise<void> {
		await this.at(line);
		await this.offer(text, snippet);
		await this.command('editor.action.inlineSuggest.trigger');
		await this.w.page.locator('.ghost-text-decoration, .ghost-text').first().waitFor();
		await this.offer('');
	}

	/** Ghost text, accepted with Tab. */
	async accept(text: string, line: number): Promise<void> {
		await this.ghost(text, line);
		const before = await this.w.editor.text();
		await this.w.press('Tab');
		await until('the suggestion is accepted', async () => (await this.w.editor.text()) !== before);
	}

	/** The caret at the end of a line, 0-based. */
	async at(line: number): Promise<void> {
		const text = await this.w.editor.text();
		await this.w.editor.moveTo({ line, character: text.split('\n')[line]?.length ?? 0 });
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
		if (lines === '') await sleep(SETTLED);
		await until(lines, look, 3000).catch(async () =>
			assert.equal(shown, lines, JSON.stringify(await this.w.editor.text())),
		);
		return found;
	}
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CodeAction } from 'vscode';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const line = (seed: number) => `const token = "${token(seed)}";\n`;
const cell = (source: string[]) => ({ cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source });
const notebook = JSON.stringify({
	cells: [cell(['x = 1']), ...Array.from({ length: 30 }, () => cell(['pass'])), cell([`token = "${token(4)}"`])],
	metadata: { language_info: { name: 'python' } },
	nbformat: 4,
	nbformat_minor: 5,
});

describe('documents of every kind', () => {
	let workbench: Workbench;
	let folder: string;
	const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), 'cordon-documents-'));
		const files = {
			'app.ts': `${line(1)}const port = 1;\n`,
			'crlf.ts': `const a = 1;\r\n${line(2).trim()}\r\n// 😀 ${token(3)}\r\n`,
			'notes.ipynb': notebook,
			'background.ts': line(5),
			'guarded.ts': line(6),
		};
		for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
		git('-c', 'init.defaultBranch=main', 'init');
		git('add', '.');
		git('-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgSign=false', 'commit', '-m', 'one');
		workbench = await openWorkbench({
			workspace: folder,
			settings: { 'files.readonlyInclude': { 'guarded.ts': true }, 'cordon.actions.copy': 'redact' },
		});
		await workbench.cordon();
	});
	after(async () => {
		await workbench?.close();
		await rm(folder, { recursive: true, force: true });
	});
	afterEach(() =>
		workbench.companion.ask((vscode) => vscode.commands.executeCommand('workbench.action.closeAllEditors')),
	);

	/** `scheme line:column` of every finding in documents of a file. */
	const found = (path: string) =>
		workbench.companion.ask(
			(vscode, path) =>
				vscode.languages
					.getDiagnostics()
					.filter(([uri]) => uri.path.endsWith(path))
					.flatMap(([uri, list]) =>
						list
							.filter(({ source }) => source === 'cordon')
							.map(({ range: { start } }) => `${uri.scheme} ${start.line + 1}:${start.character + 1}`),
					)
					.sort(),
			path,
		);
	const finds = async (path: string, ...expected: string[]) => {
		let seen: string[] = [];
		await until('the findings', async () => (seen = await found(path)).join() === expected.join()).catch(() =>
			assert.deepEqual(seen, expected),
		);
	};

	it('CRLF and characters of two units: spans are exact', async () => {
		await workbench.editor.open('crlf.ts');
		await finds('crlf.ts', 'file 2:16', 'file 3:7');
		await workbench.editor.moveTo({ line: 0, character: 0 });
		await workbench.editor.focus();
		await workbench.editor.type('\n');
		await finds('crlf.ts', 'file 3:16', 'file 4:7');
		await workbench.press('Control+z');
		await finds('crlf.ts', 'file 2:16', 'file 3:7');
	});

	/** Copies all of the editor that has the focus. */
	const copiesRedacted = async (value: string) => {
		await workbench.clipboard.write('what was there before');
		await workbench.page.locator('.monaco-editor.focused').first().waitFor();
		await workbench.press('Control+a', 'Control+c');
		const text = await workbench.clipboard.waitFor(/CORDON_GITHUB_PAT_/);
		assert.ok(!text.includes(value));
	};

	it('follows a change of language', async () => {
		await workbench.editor.open('app.ts');
		await finds('app.ts', 'file 1:16');
		await workbench.companion.ask(async (vscode) => {
			await vscode.languages.setTextDocumentLanguage(vscode.window.activeTextEditor!.document, 'python');
		});
		await workbench.page.waitForTimeout(500);
		await finds('app.ts', 'file 1:16');
		await workbench.editor.moveTo({ line: 1, character: 0 });
		await workbench.editor.focus();
		await workbench.editor.type(line(7));
		await finds('app.ts', 'file 1:16', 'file 2:16');
		await workbench.quickInput.runCommand('View: Revert and Close Editor');
	});

	it('follows a file that changes on disk', async () => {
		await workbench.editor.open('app.ts');
		await finds('app.ts', 'file 1:16');
		await writeFile(join(folder, 'app.ts'), `// one more line\n${line(1)}const port = 2;\n`);
		await finds('app.ts', 'file 2:16');
	});

	it('shows a change of git with findings on both sides', async () => {
		await workbench.companion.ask(async (vscode) => {
			const [folder] = vscode.workspace.workspaceFolders!;
			const now = vscode.Uri.joinPath(folder!.uri, 'app.ts');
			const before = now.with({ scheme: 'git', query: JSON.stringify({ path: now.path, ref: 'HEAD' }) });
			await vscode.commands.executeCommand('vscode.diff', before, now);
		});
		await finds('app.ts', 'file 2:16', 'git 1:16');
		await workbench.screenshot('diff');
		for (const side of ['Primary', 'Secondary']) {
			await workbench.companion.ask(async (vscode, side) => {
				await vscode.commands.executeCommand(`workbench.action.compareEditor.focus${side}Side`);
			}, side);
			await copiesRedacted(token(1));
		}
	});

	it('offers no edit in what cannot be edited', async () => {
		await workbench.companion.ask(async (vscode) => {
			const [folder] = vscode.workspace.workspaceFolders!;
			const uri = vscode.Uri.joinPath(folder!.uri, 'guarded.ts');
			await vscode.window.showTextDocument(
				uri.with({ scheme: 'git', query: JSON.stringify({ path: uri.path, ref: 'HEAD' }) }),
			);
		});
		await finds('guarded.ts', 'git 1:16');
		// The light bulb stays away altogether; Problems has a menu of its own.
		const titles = await workbench.companion.ask(async (vscode) => {
			const { uri } = vscode.window.activeTextEditor!.document;
			const range = new vscode.Range(0, 20, 0, 20);
			const actions = await vscode.commands.executeCommand<CodeAction[]>(
				'vscode.executeCodeActionProvider',
				uri,
				range,
			);
			return actions.map(({ title }) => title);
		});
		assert.ok(!titles.some((title) => /Redact|environment|Allow here/.test(title)), titles.join());
		assert.ok(titles.some((title) => /Allow in this file, in the policy/.test(title)));
	});

	it('flags in a file that is read only', async () => {
		await workbench.editor.open('guarded.ts');
		await finds('guarded.ts', 'file 1:16', 'git 1:16');
	});

	it('finds in notebooks, also in cells that are out of sight', async () => {
		await workbench.companion.ask(async (vscode) => {
			const [folder] = vscode.workspace.workspaceFolders!;
			const uri = vscode.Uri.joinPath(folder!.uri, 'notes.ipynb');
			await vscode.window.showNotebookDocument(await vscode.workspace.openNotebookDocument(uri));
		});
		await finds('notes.ipynb', 'vscode-notebook-cell 1:10');
		await workbench.companion.ask(async (vscode) => {
			const edit = new vscode.WorkspaceEdit();
			const { notebook } = vscode.window.activeNotebookEditor!;
			edit.replace(
				notebook.cellAt(0).document.uri,
				new vscode.Range(0, 0, 0, 0),
				notebook.cellAt(31).document.getText(),
			);
			await vscode.workspace.applyEdit(edit);
		});
		await finds('notes.ipynb', 'vscode-notebook-cell 1:10', 'vscode-notebook-cell 1:10');
		await workbench.screenshot('notebook');
		await workbench.companion.ask(async (vscode) => {
			vscode.window.activeNotebookEditor!.selection = new vscode.NotebookRange(0, 1);
			await vscode.commands.executeCommand('notebook.cell.edit');
		});
		await copiesRedacted(token(4));
		await workbench.quickInput.runCommand('View: Revert and Close Editor');
	});

	it('leaves alone what nobody looks at, and output', async () => {
		await workbench.companion.ask(async (vscode, text) => {
			const [folder] = vscode.workspace.workspaceFolders!;
			await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, 'background.ts'));
			const channel = vscode.window.createOutputChannel('Some program');
			channel.append(text);
			channel.show();
		}, line(5));
		await workbench.page.getByText(token(5).slice(0, 20)).first().waitFor();
		await workbench.page.waitForTimeout(500);
		await finds('background.ts');
		await workbench.editor.open('background.ts');
		await finds('background.ts', 'file 1:16');
	});
});

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

import * as vscode from 'vscode';

import { start } from '../../src/editor/extension.ts';
import { aiOrigin } from '../../src/engine/provenance/origin.ts';
import type { ReviewEntry } from '../../src/engine/provenance/review.ts';
import { folderStore } from '../../src/node/folder-store.ts';
import { gitRoot } from '../../src/node/git-root.ts';
import { mayHaveLedger, openProvenance } from '../../src/node/ledger.ts';
import { openRepository } from '../../src/node/open-repository.ts';
import { OwnCordon } from './own-cordon.ts';
import { closeAll, cordon, folder, pause, token, until } from './support.ts';

const run = promisify(execFile);
const top = vscode.Uri.joinPath(folder('workspace').uri, 'insertions');

async function git(...args: string[]): Promise<string> {
	return (await run('git', args, { cwd: top.fsPath })).stdout.trim();
}

async function makeRepository(): Promise<void> {
	mkdirSync(top.fsPath, { recursive: true });
	await git('init', '-q', '-b', 'main');
	await git('config', 'user.name', 'Ada Reader');
	await git('config', 'user.email', 'ada@example.org');
	await git('config', 'commit.gpgsign', 'false');
	await git('commit', '-q', '--allow-empty', '-m', 'begin');
}

function at(path: string): vscode.Uri {
	return vscode.Uri.joinPath(top, path);
}

/** What an assistant and its hook do: another process writes the file, and the ledger. */
async function hookWrote(path: string, before: string, after: string): Promise<void> {
	const provenance = await openProvenance(top.fsPath, (why) => ok(false, why));
	mkdirSync(dirname(at(path).fsPath), { recursive: true });
	writeFileSync(at(path).fsPath, after);
	provenance?.recordEdit({ path, before, after }, after, aiOrigin('hook', 'certain', { assistant: 'claude-code' }));
	await provenance?.ledger.close();
}

/** Opens a file of the repository with this text. */
async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
	const uri = at(name);
	writeFileSync(uri.fsPath, text);
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** A function of three lines that no other name gives. */
function code(name: string): string {
	return `export function ${name}(left: number): number {\n\treturn combine('${name}', left);\n}\n`;
}

/** What is known of a file once it is as expected. */
async function entries(
	uri: vscode.Uri,
	are: (all: readonly ReviewEntry[]) => boolean,
): Promise<readonly ReviewEntry[]> {
	const api = await cordon();
	return until(async () => {
		const all = await api.insertionsIn(uri);
		return are(all) && all;
	});
}

function places(all: readonly ReviewEntry[]): string {
	return all.map(({ startLine, endLine, human }) => `${startLine}-${endLine} ${human}`).join();
}

/** Marks whole lines, 0-based, as written by AI. */
async function mark(editor: vscode.TextEditor, first: number, last: number): Promise<void> {
	editor.selection = new vscode.Selection(first, 0, last, editor.document.lineAt(last).text.length);
	await vscode.commands.executeCommand('cordon.markAsAi');
	await entries(editor.document.uri, (all) => all.some(({ startLine }) => startLine === first + 1));
}

describe('insertions in a repository', () => {
	before(makeRepository);
	after(async () => {
		await closeAll();
		rmSync(top.fsPath, { recursive: true, force: true, maxRetries: 5 });
	});

	it('are bound to the commit that is made right after they are saved, however long it takes', async () => {
		const editor = await openFile('bound.ts', code('bound') + code('other'));
		const { uri } = editor.document;
		await mark(editor, 3, 5);
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// What is below comes from elsewhere.\n'));
		// Cordon looks when files of git's change: by then this commit is not made yet.
		writeFileSync(at('.git/hooks/commit-msg').fsPath, '#!/bin/sh\nsleep 0.5\n', { mode: 0o755 });
		await editor.document.save();
		await git('add', '.');
		await git('commit', '-q', '-m', 'with AI');
		rmSync(at('.git/hooks/commit-msg').fsPath);
		const head = await git('rev-parse', 'HEAD');
		const [entry] = await entries(uri, ([first]) => first?.commit !== null);
		equal(entry?.commit, head);
	});

	it('go along with a text that was no file yet, when it is saved', async () => {
		const text = code('fresh') + code('written');
		const untitled = await vscode.workspace.openTextDocument({ content: text });
		await mark(await vscode.window.showTextDocument(untitled), 3, 5);
		// As VS Code saves it, without the dialog: the file holds the text before the other one is closed.
		const { document } = await openFile('new-text.ts', '');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(0, 0), text);
		await vscode.workspace.applyEdit(edit);
		await document.save();
		await entries(at('new-text.ts'), (all) => places(all) === '4-6 0');
		await closeAll();
		const [entry] = await entries(at('new-text.ts'), (all) => places(all) === '4-6 0');
		equal(entry?.how, 'marked-by-user');
		const provenance = await openProvenance(top.fsPath, (why) => ok(false, why));
		deepEqual(provenance?.insertions().filter(({ path }) => path === 'new-text.ts').length, 1);
		await provenance?.ledger.close();
	});

	it('are the same lines with other line ends, in the editor and on disk', async () => {
		const editor = await openFile('ends.ts', code('first') + code('second') + code('third'));
		const { uri } = editor.document;
		await mark(editor, 3, 5);
		await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
		await entries(uri, (all) => places(all) === '4-6 0');
		// Typing goes on from there.
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// above\n// and above\n'));
		await entries(uri, (all) => places(all) === '6-8 0');
		await editor.document.save();
		writeFileSync(uri.fsPath, editor.document.getText().replaceAll('\r\n', '\n'));
		await until(() => editor.document.eol === vscode.EndOfLine.LF);
		await entries(uri, (all) => places(all) === '6-8 0');
	});

	it('are drawn by folder and kind of file', async () => {
		await closeAll();
		await vscode.window.showTextDocument(at('bound.ts'));
		await vscode.commands.executeCommand('cordon.showMetrics');
		const text = await until(() => {
			const shown = vscode.window.activeTextEditor?.document;
			return shown?.uri.scheme === 'cordon-metrics' && shown.getText();
		});
		match(text, /^\d+ lines? of \d+ written by AI \(\d+(?:\.\d)?%\)/m);
		match(text, /^By kind of file\n {2}\.ts\s+█+░* +\d+/m);
		match(text, /^By month: lines written, and left$/m);
	});
});

function random(length: number): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(length));
}

/** A row of the review view. */
interface Row {
	readonly uri?: vscode.Uri;
	readonly marked: readonly { readonly uri: vscode.Uri; readonly ids: readonly string[] }[];
}

describe('the review view', () => {
	let own: OwnCordon;
	let view: vscode.TreeDataProvider<Row>;

	before(async () => {
		await makeRepository();
		const texts = {
			'plain.ts': code('plain'),
			'large.ts': Array.from({ length: 70 }, (_, i) => code(`large${i}`)).join(''),
			'token.ts': `export const access = '${token(7)}';\n`,
			'secrets/plan.txt': 'what nobody else should read\n',
			'package.json': '{\n  "dependencies": {\n    "left-pad": "1.3.0"\n  }\n}\n',
		};
		writeFileSync(at('.cordon.json').fsPath, JSON.stringify({ protect: ['secrets/'] }));
		for (const [path, text] of Object.entries(texts)) await hookWrote(path, '', text);
		own = new OwnCordon((context) =>
			start(context, {
				randomBytes: random,
				fingerprintKey: () => random(32),
				repositories: { topOf: gitRoot, isRecorded: mayHaveLedger, open: openRepository },
				auditStore: () => folderStore(at('.git/audit').fsPath),
				resource: {},
			}),
		);
		const views = own.providers<{ treeDataProvider: vscode.TreeDataProvider<Row> }>('treeDataProvider');
		const found = views.find(({ treeDataProvider }) => treeDataProvider.constructor.name === 'ReviewView');
		ok(found);
		view = found.treeDataProvider;
		await openFile('plain.ts', texts['plain.ts']);
	});
	after(async () => {
		await closeAll();
		own.end();
		rmSync(top.fsPath, { recursive: true, force: true, maxRetries: 5 });
	});

	async function rows(): Promise<readonly Row[]> {
		const all = (await view.getChildren()) ?? [];
		return all.filter(({ uri, marked }) => (uri ?? marked[0]?.uri)?.path.startsWith(top.path));
	}

	async function names(): Promise<string> {
		return (await rows()).map(({ uri }) => uri?.path.slice(top.path.length + 1)).join(' ');
	}

	/** Chooses the filter so many places below the one that holds; after the last comes the first. */
	async function filter(below: number): Promise<void> {
		const done = own.commands.get('cordon.filterReview')?.();
		await pause(300);
		for (let i = 0; i < below; i++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await done;
	}

	async function reviewed(path: string): Promise<readonly ReviewEntry[]> {
		return own.api.insertionsIn(at(path));
	}

	it('lists what is not reviewed, what is large, and what is risky', async () => {
		await until(async () => (await names()) === 'large.ts package.json plain.ts secrets/plan.txt token.ts');
		await filter(2);
		equal(await names(), 'large.ts');
		await filter(1);
		equal(await names(), 'package.json secrets/plan.txt token.ts');
		await filter(1);
	});

	it('marks a file reviewed, with reviewer and time', async () => {
		const began = Date.now();
		const row = (await rows()).find(({ uri }) => uri?.path.endsWith('/plain.ts'));
		await own.commands.get('cordon.markReviewed')?.(row);
		const [entry] = await reviewed('plain.ts');
		deepEqual([entry?.reviewed, entry?.reviewer], [true, 'Ada Reader <ada@example.org>']);
		const when = Date.parse(entry?.reviewedAt ?? '');
		ok(when >= began && when <= Date.now(), entry?.reviewedAt ?? 'never');
		await filter(1);
		equal(await names(), 'large.ts package.json secrets/plan.txt token.ts');
		await filter(3);
	});

	it('takes it back where an assistant rewrites a part, also while the file is open', async () => {
		const before = code('plain');
		await hookWrote('plain.ts', before, before.replace('combine(', 'gather(everything, '));
		await until(async () => (await reviewed('plain.ts')).every((entry) => !entry.reviewed));
		equal((await rows()).length, 5);
	});

	it('marks selected lines apart from the rest', async () => {
		const editor = await vscode.window.showTextDocument(at('large.ts'));
		await until(async () => (await reviewed('large.ts'))[0]?.endLine === 210);
		editor.selection = new vscode.Selection(3, 0, 6, 0);
		await own.commands.get('cordon.markReviewed')?.();
		deepEqual(
			(await reviewed('large.ts')).map((entry) => [entry.startLine, entry.endLine, entry.reviewed]),
			[
				[1, 3, false],
				[4, 6, true],
				[7, 210, false],
			],
		);
	});

	it('marks all of a commit reviewed', async () => {
		await git('add', '.');
		await git('commit', '-q', '--allow-empty', '-m', 'with AI');
		const head = await git('rev-parse', 'HEAD');
		await until(async () => (await reviewed('token.ts'))[0]?.commit === head);
		await own.commands.get('cordon.reviewByCommit')?.();
		const [row, ...others] = await rows();
		deepEqual([row && (await view.getTreeItem(row)).label, others.length], [head.slice(0, 8), 0]);
		await own.commands.get('cordon.markReviewed')?.(row);
		for (const path of ['plain.ts', 'large.ts', 'token.ts', 'package.json', 'secrets/plan.txt'])
			deepEqual([...new Set((await reviewed(path)).map((entry) => entry.reviewed))], [true], path);
	});
});

import { equal } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

import * as vscode from 'vscode';

import type { ReviewEntry } from '../../src/engine/provenance/review.ts';
import { closeAll, cordon, folder, until } from './support.ts';

const run = promisify(execFile);
const top = vscode.Uri.joinPath(folder('workspace').uri, 'insertions');

async function git(...args: string[]): Promise<string> {
	return (await run('git', args, { cwd: top.fsPath })).stdout.trim();
}

/** Opens a file of the repository with this text. */
async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
	const uri = vscode.Uri.joinPath(top, name);
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

/** Marks whole lines, 0-based, as written by AI. */
async function mark(editor: vscode.TextEditor, first: number, last: number): Promise<void> {
	editor.selection = new vscode.Selection(first, 0, last, editor.document.lineAt(last).text.length);
	await vscode.commands.executeCommand('cordon.markAsAi');
	await entries(editor.document.uri, (all) => all.some(({ startLine }) => startLine === first + 1));
}

describe('insertions in a repository', () => {
	before(async () => {
		mkdirSync(top.fsPath, { recursive: true });
		await git('init', '-q', '-b', 'main');
		await git('config', 'user.name', 'Ada Reader');
		await git('config', 'user.email', 'ada@example.org');
		await git('config', 'commit.gpgsign', 'false');
		await git('commit', '-q', '--allow-empty', '-m', 'begin');
	});
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
		writeFileSync(vscode.Uri.joinPath(top, '.git/hooks/commit-msg').fsPath, '#!/bin/sh\nsleep 0.5\n', { mode: 0o755 });
		await editor.document.save();
		await git('add', '.');
		await git('commit', '-q', '-m', 'with AI');
		rmSync(vscode.Uri.joinPath(top, '.git/hooks/commit-msg').fsPath);
		const head = await git('rev-parse', 'HEAD');
		const [entry] = await entries(uri, ([first]) => first?.commit !== null);
		equal(entry?.commit, head);
	});
});

import * as vscode from 'vscode';

import type { CordonApi } from '../../src/editor/extension.ts';
import { ALPHABETS, random } from '../engine/detect/samples.ts';

/** A made-up GitHub token, the same for the same seed. */
export function token(seed: number): string {
	return ['gh', 'p_', random(ALPHABETS.alnum, 36, seed)].join('');
}

/** Cordon as it is installed in the VS Code under test. */
export async function cordon(): Promise<CordonApi> {
	const extension = vscode.extensions.getExtension<CordonApi>('cordon.cordon');
	if (!extension) throw new Error('Cordon is not installed');
	return extension.activate();
}

/** Waits until `condition` gives something, and gives that; the test's own time limit ends it. */
export async function until<T>(condition: () => T | undefined | false | Thenable<T | undefined | false>): Promise<T> {
	for (;;) {
		const met = await condition();
		if (met !== undefined && met !== false) return met;
		await pause(20);
	}
}

/** Lets others work for some milliseconds. */
export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What Cordon shows of a document under Problems. */
export function shown(uri: vscode.Uri): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'cordon');
}

/** The rule of a diagnostic. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
	return typeof code === 'object' ? code.value : code;
}

/** Opens a new document in an editor. */
export async function open(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** Waits until a document shows so many findings. */
export async function findings(uri: vscode.Uri, count: number, patience = 10_000): Promise<vscode.Diagnostic[]> {
	const until = Date.now() + patience;
	for (;;) {
		const found = shown(uri);
		if (found.length === count) return found;
		if (Date.now() > until) throw new Error(`${count} findings expected, shown: ${found.map(ruleOf).join() || 'none'}`);
		await pause(20);
	}
}

/** The folder of this name that the tests run in. */
export function folder(name: 'workspace' | 'other'): vscode.WorkspaceFolder {
	const found = vscode.workspace.workspaceFolders?.find((f) => f.uri.path.endsWith(`/${name}`));
	if (!found) throw new Error(`no folder ${name}`);
	return found;
}

/** Writes a file of the folder that the tests run in. */
export async function write(name: string, content: string, within = folder('workspace')): Promise<vscode.Uri> {
	const uri = vscode.Uri.joinPath(within.uri, name);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
	return uri;
}

/** Closes every editor, without saving: one after the other, since what is not saved would be asked about. */
export async function closeAll(): Promise<void> {
	for (let left = tabs(); left > 0; left = tabs()) {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await until(() => tabs() < left);
	}
}

function tabs(): number {
	return vscode.window.tabGroups.all.reduce((sum, group) => sum + group.tabs.length, 0);
}

import { window, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import { parsePolicy } from '../engine/policy/parse.ts';
import { wholeOf } from './document-text.ts';
import { mention } from './notices.ts';

/** A policy file that was rewritten. */
export interface Rewritten {
	/** Brings back what was there before, unless somebody has changed the file since. */
	undo(): Promise<void>;
}

/** Asks why; undefined when the person thought better of it. */
export function askReason(title: string, prompt: string, placeHolder: string): Thenable<string | undefined> {
	return window.showInputBox({
		title: `Cordon: ${title}`,
		prompt,
		placeHolder,
		ignoreFocusOut: true,
		validateInput: (value) => (value.trim() === '' ? 'A reason is needed: others will read it.' : undefined),
	});
}

/** The policy file as it stands in the editor or on disk; undefined where there is none. */
export async function policyText(file: Uri): Promise<string | undefined> {
	return (await opened(file))?.getText();
}

/**
 * Rewrites a policy file through the editor, so that unsaved changes are kept and undo brings it back, and saves it.
 * Undefined where it could not be; then the person has been told.
 */
export async function rewritePolicy(
	file: Uri,
	change: (text: string | undefined) => string,
): Promise<Rewritten | undefined> {
	if (await isBroken(file)) return undefined;
	const before = await opened(file);
	const text = before?.getText();
	const after = change(text);
	if (!(await write(file, before, after))) return undefined;
	mention(`Written to ${workspace.asRelativePath(file)}`);
	return { undo: () => undo(file, text, after) };
}

async function undo(file: Uri, before: string | undefined, after: string): Promise<void> {
	const now = await opened(file);
	if (now?.getText() !== after) mention(`${workspace.asRelativePath(file)} has changed since: undo it there`);
	else if (before !== undefined) await write(file, now, before);
	else {
		const edit = new WorkspaceEdit();
		edit.deleteFile(file);
		await workspace.applyEdit(edit);
	}
}

/** Whether the file has an error, which the person is then shown: nothing is written into what cannot be read. */
export async function isBroken(file: Uri): Promise<boolean> {
	const text = (await policyText(file)) ?? '';
	const errors = parsePolicy(text, file.path).problems.some(({ severity }) => severity === 'error');
	if (text.trim() === '' || !errors) return false;
	await window.showTextDocument(file);
	mention(`${workspace.asRelativePath(file)} has an error: mend it first`);
	return true;
}

async function write(file: Uri, document: TextDocument | undefined, text: string): Promise<boolean> {
	const edit = new WorkspaceEdit();
	if (document) {
		edit.replace(file, wholeOf(document), text);
	} else {
		edit.createFile(file, { contents: new TextEncoder().encode(text) });
	}
	if (!(await workspace.applyEdit(edit))) return false;
	return document ? document.save() : true;
}

function opened(file: Uri): Promise<TextDocument | undefined> {
	return Promise.resolve(workspace.openTextDocument(file)).catch(() => undefined);
}

import { window, type TextDocumentChangeEvent, type Uri } from 'vscode';

/** Schemes of texts that somebody writes: everything else is a view, a version of git, somebody's panel. */
const WRITTEN = /^(?:file|untitled|vscode-remote|vscode-vfs|vscode-test-web|memfs)$/;

/** Where Cordon itself is editing at this moment. */
const own = new Set<string>();

/** Makes an edit of Cordon's own: it is not taken for that of an assistant. */
export async function editing<T>(uri: Uri, edit: () => Thenable<T>): Promise<T> {
	own.add(uri.toString());
	try {
		return await edit();
	} finally {
		own.delete(uri.toString());
	}
}

/**
 * Whether a change to a text that somebody writes comes from a program and not from the person: from chat or another
 * extension, if it is not the disk. What is typed, pasted or completed ends at a caret or replaces a selection.
 */
export function isForeign({ document, contentChanges, reason }: TextDocumentChangeEvent): boolean {
	if (reason !== undefined || contentChanges.length === 0 || !WRITTEN.test(document.uri.scheme)) return false;
	if (own.has(document.uri.toString())) return false;
	// VS Code tells of the change first, and then where the carets went.
	const carets = window.visibleTextEditors.filter((one) => one.document === document).flatMap((one) => one.selections);
	return !contentChanges.every(({ range }) =>
		carets.some((caret) => caret.isEqual(range) || (caret.isEmpty && caret.active.isEqual(range.end))),
	);
}

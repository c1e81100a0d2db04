import type * as vscode from 'vscode';

/** A suggestion that the extension of a scenario has to offer. */
export interface Offer {
	readonly text: string;
	readonly snippet?: boolean;
	/** What it stands in place of: line and character, from 0, of start and end; default: nothing, at the caret. */
	readonly over?: readonly [number, number, number, number];
	/** A next edit: shown where it is, wherever the caret is. */
	readonly edit?: boolean;
	/** A command that runs once it is accepted. */
	readonly runs?: string;
}

/** What the extensions of a scenario are to do, and what they have seen. */
export interface DeskState {
	offers: readonly Offer[];
	/** Changes of texts. */
	events: number;
}

/**
 * Runs in the extension host, and sees nothing but its argument: extensions like those that a person has. They suggest,
 * format, rename, complete, mend.
 */
export function registerProviders(api: typeof vscode): void {
	const state: DeskState = { offers: [], events: 0 };
	Object.assign(globalThis, { cordonDesk: state });
	const all = { pattern: '**' };
	const whole = (document: vscode.TextDocument): vscode.Range =>
		new api.Range(new api.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
	api.languages.registerInlineCompletionItemProvider(all, {
		provideInlineCompletionItems: (_, position) =>
			state.offers.map(({ text, snippet, over, edit, runs }) => {
				const range = over ? new api.Range(...over) : new api.Range(position, position);
				const item = new api.InlineCompletionItem(snippet ? new api.SnippetString(text) : text, range);
				if (runs) item.command = { title: '', command: runs };
				return edit ? Object.assign(item, { isInlineEdit: true }) : item;
			}),
	});
	api.languages.registerDocumentFormattingEditProvider(all, {
		provideDocumentFormattingEdits: (document) => [
			api.TextEdit.replace(whole(document), document.getText().replaceAll(/^(?!$)/gm, '  ')),
		],
	});
	api.languages.registerOnTypeFormattingEditProvider(
		all,
		{ provideOnTypeFormattingEdits: () => [api.TextEdit.insert(new api.Position(0, 0), 'as you type ')] },
		';',
	);
	api.languages.registerRenameProvider(all, {
		async provideRenameEdits(document, position, name) {
			const word = document.getText(document.getWordRangeAtPosition(position));
			const changes = new api.WorkspaceEdit();
			const other = await api.workspace.findFiles(`${document.uri.path.replace(/.*\//, '')}.other`);
			for (const uri of [document.uri, ...other]) {
				const one = await api.workspace.openTextDocument(uri);
				for (const { index } of one.getText().matchAll(new RegExp(word, 'g')))
					changes.replace(uri, new api.Range(one.positionAt(index), one.positionAt(index + word.length)), name);
			}
			return changes;
		},
	});
	api.languages.registerCompletionItemProvider(all, {
		provideCompletionItems() {
			const item = new api.CompletionItem('completedByTheLanguage', api.CompletionItemKind.Function);
			item.additionalTextEdits = [api.TextEdit.insert(new api.Position(0, 0), "import 'what is completed';\n")];
			return [item];
		},
	});
	api.languages.registerCodeActionsProvider(all, {
		provideCodeActions({ uri }, { start }) {
			const action = new api.CodeAction('Mend it', api.CodeActionKind.QuickFix);
			action.edit = new api.WorkspaceEdit();
			action.edit.insert(uri, new api.Position(start.line, 0), 'if (mended) {\n\tby the language();\n}\n');
			return [action];
		},
	});
	api.commands.registerCommand('cordonDesk.after', async () => {
		await api.window.activeTextEditor?.edit((edit) =>
			edit.insert(new api.Position(0, 0), "import 'by a command of the extension';\n"),
		);
	});
	api.workspace.onDidChangeTextDocument(({ contentChanges }) => {
		if (contentChanges.length > 0) state.events++;
	});
}

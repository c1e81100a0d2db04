import { deepEqual, equal, throws } from 'node:assert/strict';

import * as vscode from 'vscode';

/** What @types/vscode of the engine version rightly does not know. */
interface ProposedLanguageModels {
	registerIgnoredFileProvider(provider: { provideFileIgnored(): boolean }): vscode.Disposable;
}

describe('proposed API', () => {
	it('is refused to an extension that does not ask for it', () => {
		const proposed = vscode.lm as unknown as ProposedLanguageModels;
		throws(
			() => proposed.registerIgnoredFileProvider({ provideFileIgnored: () => true }),
			/CANNOT use API proposal: chatParticipantPrivate/,
		);
	});

	it('is not asked for', () => {
		const cordon = vscode.extensions.getExtension('cordon.cordon');
		equal(cordon?.packageJSON.enabledApiProposals, undefined);
	});

	it('does not reveal the source of a change', async () => {
		const document = await vscode.workspace.openTextDocument({ content: 'a' });
		const editor = await vscode.window.showTextDocument(document);
		const change = new Promise<vscode.TextDocumentChangeEvent>((resolve) => {
			const listener = vscode.workspace.onDidChangeTextDocument((event) => {
				if (event.document === document) {
					listener.dispose();
					resolve(event);
				}
			});
		});
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 1), 'b'));
		deepEqual(
			Object.keys(await change).filter((key) => key === 'detailedReason'),
			[],
		);
	});
});

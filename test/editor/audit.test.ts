import { deepEqual, equal, match, ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { readAudit } from '../../src/engine/audit/trail.ts';
import type { AuditEntry } from '../../src/engine/audit/record.ts';
import { uriStore } from '../../src/editor/uri-store.ts';
import { OwnCordon } from './own-cordon.ts';
import { closeAll, cordon, folder, open, shown, token, until, write } from './support.ts';

const VALUE = token(310);

describe('the audit trail', () => {
	let own: OwnCordon;
	before(cordon);
	beforeEach(() => (own = new OwnCordon()));
	afterEach(async () => {
		own.end();
		await closeAll();
	});

	/** The folder that it is written to. */
	function trailFolder(): vscode.Uri {
		return vscode.Uri.joinPath(own.storage, 'audit');
	}

	/** Entries of an action, as soon as there are so many. */
	function recorded(action: string, count = 1): Promise<AuditEntry[]> {
		return until(async () => {
			const entries = (await readAudit(uriStore(trailFolder()))).entries.filter((entry) => entry.action === action);
			return entries.length >= count && entries;
		});
	}

	function told(): string[] {
		return own.said.filter((said) => said.includes('cannot write its audit trail'));
	}

	async function run(id: string, editor: vscode.TextEditor): Promise<void> {
		await own.commands.get(id)?.(editor, undefined);
	}

	it('has what was flagged, once for each document and value', async () => {
		const uri = await write('audited.js', `const a = '${VALUE}';\n`);
		const editor = await vscode.window.showTextDocument(uri);
		const [entry] = await recorded('flagged');
		deepEqual(
			[entry?.place, entry?.rule, entry?.path, entry?.category],
			['scan', 'github-pat', 'audited.js', 'secret'],
		);
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `// once more: ${VALUE}\n`));
		await until(() => shown(uri).length >= 2);
		await run('cordon.copyRedacted', editor);
		await recorded('redacted');
		equal((await recorded('flagged')).length, 1);
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await vscode.workspace.fs.delete(uri);
	});

	it('has what was copied, and which layer said what to do about it', async () => {
		const editor = await open(`const a = '${VALUE}';\n`, 'javascript');
		await run('cordon.copyRedacted', editor);
		const [redacted] = await recorded('redacted');
		deepEqual([redacted?.place, redacted?.rule, redacted?.layer], ['copy', 'github-pat', undefined]);
		match(redacted?.path ?? '', /^…\/Untitled-\d+$/);
		const all = new vscode.Range(0, 0, 1, 0);
		editor.selection = new vscode.Selection(all.start, all.end);
		const none = new vscode.CancellationTokenSource().token;
		for (const provider of own.providers<vscode.DocumentPasteEditProvider>('prepareDocumentPaste'))
			await provider.prepareDocumentPaste?.(editor.document, [all], new vscode.DataTransfer(), none);
		const warned = (await recorded('warned')).filter(({ place }) => place === 'copy');
		deepEqual(
			warned.map(({ rule, layer }) => [rule, layer]),
			[['github-pat', 'default']],
		);
	});

	it('has what was selected, and what was pasted', async () => {
		const editor = await open(`const a = '${VALUE}';\n`, 'javascript');
		await until(() => shown(editor.document.uri).length > 0);
		editor.selection = new vscode.Selection(0, 0, 1, 0);
		await recorded('warned');
		const transfer = new vscode.DataTransfer();
		transfer.set('text/plain', new vscode.DataTransferItem(`token ${VALUE}`));
		const none = new vscode.CancellationTokenSource().token;
		const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
		for (const provider of own.providers<vscode.DocumentPasteEditProvider>('provideDocumentPasteEdits'))
			await provider.provideDocumentPasteEdits?.(editor.document, [], transfer, context, none);
		const places = new Set((await recorded('warned', 2)).map(({ place }) => place));
		ok(places.has('paste') && places.has('selection'));
	});

	it('has overrides with their reason, and no value in it', async () => {
		const editor = await open(`const a = '${VALUE}';\n`, 'javascript');
		await until(() => shown(editor.document.uri).length > 0);
		const { findings: found } = own.api.scan(editor.document.getText(), { uri: editor.document.uri });
		const ask = vscode.window.showInputBox;
		const answer = (): Thenable<string> => Promise.resolve(`documented sample ${VALUE}`);
		Object.defineProperty(vscode.window, 'showInputBox', { configurable: true, writable: true, value: answer });
		try {
			await own.commands.get('cordon.fix.allowHere')?.(editor.document.uri, found[0]);
		} finally {
			Object.defineProperty(vscode.window, 'showInputBox', { configurable: true, writable: true, value: ask });
		}
		const [entry] = await recorded('overridden');
		deepEqual([entry?.rule, entry?.reason], ['github-pat', 'documented sample ***']);
		const { entries } = await readAudit(uriStore(trailFolder()));
		ok(!JSON.stringify(entries).includes(VALUE.slice(4, 10)));
	});

	it('has changes of the policy, by key and layer, but not what was there at the start', async () => {
		await vscode.workspace.fs.stat(folder('workspace').uri);
		await new Promise((resolve) => setTimeout(resolve, 3500));
		const file = await write('.cordon.json', '{ "version": 1, "actions": { "copy": "redact" } }');
		const [entry] = await recorded('policy-changed');
		await vscode.workspace.fs.delete(file);
		deepEqual([entry?.keys, entry?.layer], [['actions.copy'], 'repository']);
		await recorded('policy-changed', 2);
	});

	it('survives a store that fails, and says so once', async () => {
		// A file stands where the folder should be.
		await vscode.workspace.fs.writeFile(trailFolder(), new Uint8Array());
		const editor = await open(`const a = '${VALUE}';\n`, 'javascript');
		await run('cordon.copyRedacted', editor);
		await until(() => told().length > 0);
		await run('cordon.copyRedacted', editor);
		await new Promise((resolve) => setTimeout(resolve, 1500));
		equal(told().length, 1);
		await vscode.workspace.fs.delete(trailFolder());
		await run('cordon.copyRedacted', editor);
		await recorded('redacted', 3);
	});

	it('is written when Cordon is deactivated', async () => {
		const editor = await open(`const a = '${VALUE}';\n`, 'javascript');
		await run('cordon.copyRedacted', editor);
		own.deactivate();
		await recorded('redacted');
	});

	it('can be read in the editor, where nothing in it is flagged', async () => {
		const { document } = await open(`const a = '${VALUE}';\n`, 'javascript');
		await until(() => shown(document.uri).length > 0);
		await vscode.commands.executeCommand('cordon.showAudit');
		const trail = await until(() => {
			const { document } = vscode.window.activeTextEditor ?? {};
			return document?.uri.scheme === 'cordon-audit' && document.getText().includes('github-pat') && document;
		});
		match(trail.getText(), /^Everything: \d+ of \d+ records, newest first\./);
		match(trail.getText(), /\n\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}flagged +scan +github-pat +…\/Untitled-\d+/);
		deepEqual(shown(trail.uri), []);
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', trail.uri);
		ok(lenses.some(({ command }) => command?.command === 'cordon.filterAudit'));
	});
});

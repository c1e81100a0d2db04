import { ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { ALPHABETS, random } from '../engine/detect/samples.ts';
import { OwnCordon } from './own-cordon.ts';
import { closeAll, cordon, folder, open, pause, shown, token, until, write } from './support.ts';

/** Values where they are found, and the part of each that nobody could know. */
const samples = Array.from({ length: 3 }, (_, seed) => {
	const value = (alphabet: keyof typeof ALPHABETS, length: number): string => random(ALPHABETS[alphabet], length, seed);
	const secrets = [
		token(seed + 60).slice(4),
		value('alnum', 18),
		value('word', 20),
		value('lower', 12),
		value('hex', 32),
	];
	const [github, database, password, mail, key] = secrets;
	const lines = [
		`const a = '${['gh', 'p_'].join('')}${github}';`,
		`const b = 'postgres://app:${database}@db.internal/app';`,
		`password = "${password}"`,
		`// ask ${mail}@mailbox.org`,
		`{ "api_key": "${key}" }`,
	];
	return { text: lines.join('\n'), secrets };
});
const secrets = samples.flatMap(({ secrets }) => secrets);

/** The one whose first six units in a row stand in the text is named by its number, never by itself. */
function silent(said: string, where: string): void {
	for (const [index, secret] of secrets.entries())
		for (let at = 0; at + 6 <= secret.length; at++)
			ok(!said.includes(secret.slice(at, at + 6)), `${where} tells value ${index}`);
}

/** All texts in what VS Code hands out. */
function texts(of: unknown): string {
	if (typeof of === 'string') return of;
	if (typeof of !== 'object' || of === null) return '';
	if (of instanceof vscode.MarkdownString) return of.value;
	return Object.values(of).map(texts).join('\n');
}

describe('no value is told in the editor', function () {
	this.timeout(60_000);
	let own: OwnCordon;
	before(async () => {
		await cordon();
		own = new OwnCordon();
	});
	after(async () => {
		own.end();
		const policy = vscode.Uri.joinPath(folder('workspace').uri, '.cordon.json');
		await vscode.workspace.fs.delete(policy);
		await until(() => shown(policy).length === 0);
		await vscode.commands.executeCommand('cordon.clearScan');
		await closeAll();
	});

	it('by diagnostics, hovers and the titles of fixes', async () => {
		let hovered = 0;
		let offered = 0;
		for (const { text } of samples) {
			const { document } = await open(text, 'javascript');
			const diagnostics = await until(() => shown(document.uri).length >= 2 * 5 && shown(document.uri));

			// The installed Cordon and our own say the same.
			for (const { message, code, source, range } of diagnostics.slice(0, diagnostics.length / 2)) {
				silent(
					texts([message, typeof code === 'object' ? [code.value, code.target.toString()] : code, source]),
					'a diagnostic',
				);
				const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
					'vscode.executeHoverProvider',
					document.uri,
					range.start,
				);
				// Cordon speaks of its policy; the hovers of languages may show what they like.
				const ours = hovers.map((h) => texts(h.contents)).filter((said) => said.includes('Policy ('));
				hovered += ours.length;
				for (const said of ours) silent(said, 'a hover');
				const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
					'vscode.executeCodeActionProvider',
					document.uri,
					range,
					vscode.CodeActionKind.QuickFix.value,
				);
				offered += actions.length;
				for (const { title, command } of actions)
					silent(texts([title, command?.title, command?.tooltip, command?.arguments]), 'a fix');
			}
			await closeAll();
		}
		ok(hovered > samples.length && offered > samples.length, `${hovered} hovers, ${offered} fixes`);
	});

	it('by notices, the status item, the log and progress', async () => {
		const editors = [];
		for (const [index, { text }] of samples.entries()) {
			await write(`leak-${index}.js`, text);
			const editor = await open(text, 'javascript');
			editors.push(editor);
			await until(() => shown(editor.document.uri).length >= 5);
			editor.selection = new vscode.Selection(0, 0, 5, 0);
			await pause(150);
			for (const p of own.providers<vscode.DocumentPasteEditProvider>('prepareDocumentPaste')) {
				const none = new vscode.CancellationTokenSource().token;
				await p.prepareDocumentPaste?.(editor.document, [editor.selection], new vscode.DataTransfer(), none);
			}
			for (const id of ['cordon.copyRedacted', 'cordon.redactDocument'])
				await own.commands.get(id)?.(editor, undefined);
			await pause(50);
		}
		await own.commands.get('cordon.scanWorkspace')?.();
		await own.commands.get('cordon.explainPolicy')?.();
		silent(vscode.window.activeTextEditor?.document.getText() ?? '', 'the explanation');
		ok(own.said.length > 20);
		await until(() => own.said.some((said) => said.includes('The clipboard now holds')));
		silent(own.said.join('\n'), 'what is said');
	});

	it('by problems of the policy', async () => {
		const [secret = ''] = secrets;
		const uri = await write(
			'.cordon.json',
			JSON.stringify({ profile: secret, actions: { copy: secret }, guidance: [secret] }),
		);
		const problems = await until(() => shown(uri).length >= 3 && shown(uri));
		for (const { message } of problems) silent(message, 'a problem');
		silent(own.said.join('\n'), 'what is said');
	});
});

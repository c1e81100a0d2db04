import { deepEqual, equal, ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { closeAll, cordon, findings, folder, open, pause, ruleOf, shown, token, until, write } from './support.ts';

const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;

async function set(key: string, value: unknown, target: vscode.ConfigurationTarget, scope?: vscode.Uri): Promise<void> {
	await vscode.workspace.getConfiguration('cordon', scope).update(key, value, target);
}

/** Rules found in a text of a folder. */
async function rules(text: string, within: vscode.WorkspaceFolder): Promise<string[]> {
	const { findings } = (await cordon()).scan(text, { uri: vscode.Uri.joinPath(within.uri, 'a.txt') });
	return findings.map(({ rule }) => rule);
}

/** A rule of the policy's own. */
function custom(id: string, word: string): object[] {
	return [{ id, words: [word], severity: 'error' }];
}

describe('the policy in the editor', () => {
	const text = `key = "${token(30)}"`;
	afterEach(async () => {
		for (const key of ['detect.secrets', 'detect.custom', 'detect.severity', 'profile', 'actions.copy']) {
			await set(key, undefined, Global);
			await set(key, undefined, Workspace);
			for (const name of ['workspace', 'other'] as const)
				await set(key, undefined, WorkspaceFolder, folder(name).uri).catch(() => {});
		}
		for (const name of ['workspace', 'other'] as const) {
			const file = vscode.Uri.joinPath(folder(name).uri, '.cordon.json');
			await vscode.workspace.fs.delete(file).then(undefined, () => {});
		}
		await until(async () => (await rules(text, folder('workspace'))).length === 1);
		await closeAll();
	});

	it('takes settings of the user, the workspace and the folder', async () => {
		await set('detect.custom', custom('of-user', 'Zanzibarium'), Global);
		deepEqual(await rules('Zanzibarium', folder('workspace')), ['of-user']);
		deepEqual(await rules('Zanzibarium', folder('other')), ['of-user']);
		await set('detect.custom', custom('of-folder', 'Quagmirica'), WorkspaceFolder, folder('other').uri);
		deepEqual(await rules('Quagmirica', folder('other')), ['of-folder']);
		deepEqual(await rules('Quagmirica', folder('workspace')), []);
	});

	it('lets a trusted workspace loosen, folder by folder', async () => {
		await set('detect.secrets', false, WorkspaceFolder, folder('other').uri);
		deepEqual(await rules(text, folder('other')), []);
		deepEqual(await rules(text, folder('workspace')), ['github-pat']);
	});

	it('takes the file of each folder, and again when it changes', async () => {
		const detect = { custom: custom('of-file', 'Zanzibarium') };
		await write('.cordon.json', JSON.stringify({ version: 1, detect }), folder('other'));
		await until(async () => (await rules('Zanzibarium', folder('other')))[0] === 'of-file');
		deepEqual(await rules('Zanzibarium', folder('workspace')), []);
		await write('.cordon.json', JSON.stringify({ version: 1 }), folder('other'));
		await until(async () => (await rules('Zanzibarium', folder('other'))).length === 0);
	});

	it('points at what is wrong in the file, and keeps the last good one', async () => {
		const detect = { custom: custom('of-file', 'Zanzibarium') };
		const uri = await write('.cordon.json', JSON.stringify({ version: 1, detect }));
		await until(async () => (await rules('Zanzibarium', folder('workspace')))[0] === 'of-file');
		await write('.cordon.json', '{ "version": 1,\n"profile": "lax" }');
		const [problem] = await until(() => {
			const found = shown(uri);
			return found.length > 0 && found;
		});
		equal(problem?.code, 'policy');
		equal(problem?.range.start.line, 1);
		deepEqual(await rules('Zanzibarium', folder('workspace')), ['of-file']);
	});

	it('changes what open documents show', async () => {
		const { uri } = (await open(text)).document;
		await findings(uri, 1);
		await set('detect.severity', { 'github-pat': 'info' }, Global);
		await until(() => shown(uri)[0]?.severity === vscode.DiagnosticSeverity.Information);
		await set('detect.secrets', false, Global);
		await findings(uri, 0);
	});

	it('survives settings that make no sense', async () => {
		await set('detect.custom', 'nonsense', Global);
		await set('profile', 7, Global);
		await set('detect.severity', [], Global);
		deepEqual(await rules(text, folder('workspace')), ['github-pat']);
	});

	it('is explained in a document', async () => {
		await set('profile', 'relaxed', Global);
		await vscode.commands.executeCommand('cordon.explainPolicy');
		const text = await until(() => vscode.window.activeTextEditor?.document.getText());
		ok(text.includes('relaxed'));
	});

	it('knows documents outside of every folder by the first one', async () => {
		await set('detect.secrets', false, WorkspaceFolder, folder('workspace').uri);
		const { uri } = (await open(`${text}\u202e`)).document;
		await pause(300);
		ok(shown(uri).every((d) => ruleOf(d) !== 'github-pat'));
	});
});

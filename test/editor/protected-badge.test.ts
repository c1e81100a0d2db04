import { deepEqual, equal, match, ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { ALPHABETS, random } from '../engine/detect/samples.ts';
import { OwnCordon } from './own-cordon.ts';
import { closeAll, folder, open, until, write } from './support.ts';

type Provider = vscode.FileDecorationProvider;

function at(path: string): vscode.Uri {
	return vscode.Uri.joinPath(folder('workspace').uri, path);
}

describe('the badge of protected files', () => {
	let own: OwnCordon;
	let provider: Provider;
	const token = new vscode.CancellationTokenSource().token;
	const decoration = (uri: vscode.Uri) => Promise.resolve(provider.provideFileDecoration(uri, token));

	before(async () => {
		own = new OwnCordon();
		// Of several badges, the one that a protected file has.
		provider = await until(async () => {
			for (const one of own.providers<Provider>('provideFileDecoration'))
				if (await one.provideFileDecoration(at('x/.env'), token)) return one;
			return undefined;
		});
	});
	after(() => own.end());
	afterEach(async () => {
		await closeAll();
		await vscode.workspace.fs.delete(at('.cordon.json')).then(undefined, () => {});
		await until(async () => (await decoration(at('a.dat'))) === undefined);
	});

	it('has a colour, and a tooltip with rule, layer and reason', async () => {
		const shown = await decoration(at('x/.env'));
		equal(shown?.badge, 'P');
		equal(shown.color?.id, 'cordon.protectedForeground');
		match(shown.tooltip ?? '', /^Protected by \.env \(built in\): Environment files hold/);
		equal(await decoration(at('x/app.ts')), undefined);
	});

	it('tells files and folders apart', async () => {
		await write('.cordon.json', '{ "protect": ["a.dat/", "b.dat"] }');
		await until(async () => (await decoration(at('b.dat'))) !== undefined);
		equal(await decoration(at('a.dat')), undefined);
		await vscode.workspace.fs.createDirectory(at('a.dat'));
		ok(await decoration(at('a.dat')));
		await vscode.workspace.fs.delete(at('a.dat'));
	});

	it('is not on what is no file', async () => {
		for (const scheme of ['output', 'git', 'cordon-policy', 'vscode-notebook-cell', 'vscode-settings']) {
			equal(await decoration(at('.env').with({ scheme })), undefined);
		}
	});

	it('comes and goes with a private key in an open document', async () => {
		const lines = [1, 2, 3, 4, 5, 6].map((seed) => random(ALPHABETS.alnum, 64, seed));
		const [begin = '', end = ''] = ['BEGIN', 'END'].map((edge) => `-----${edge} RSA PRIVATE KEY-----`);
		const editor = await open('nothing');
		const { uri } = editor.document;
		equal(await decoration(uri), undefined);
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), [begin, ...lines, end, ''].join('\n')));
		const shown = await until(async () => (await decoration(uri)) ?? undefined);
		match(shown.tooltip ?? '', /protectByContent\.privateKeys.*holds a private key/);
		await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, editor.document.lineCount - 1, 0)));
		await until(async () => (await decoration(uri)) === undefined);
	});

	it('gives every file of a large folder its answer', async () => {
		const uris = Array.from({ length: 10_000 }, (_, index) => at(`large/file-${index}.${index % 100 ? 'ts' : 'pem'}`));
		const shown = await Promise.all(uris.map(decoration));
		deepEqual(
			uris.filter((_, index) => shown[index]).map(({ path }) => path.endsWith('.pem')),
			Array.from({ length: 100 }, () => true),
		);
	});
});

import { deepEqual, equal, match } from 'node:assert/strict';
import { linkSync, rmSync } from 'node:fs';

import * as vscode from 'vscode';

import { ALPHABETS, random } from '../engine/detect/samples.ts';
import { closeAll, cordon, folder, shown, until, write } from './support.ts';

const other = folder('other').uri;
const around = vscode.Uri.joinPath(other, '../.cordon.json');

function at(path: string, within = other): vscode.Uri {
	return vscode.Uri.joinPath(within, path);
}

async function says(path: string, expected: string): Promise<void> {
	const api = await cordon();
	await until(() => {
		const { action, rule, layer } = api.verdictFor(at(path));
		return `${action} ${rule} ${layer}` === expected;
	});
}

async function put(uri: vscode.Uri, policy: object | string): Promise<void> {
	const text = typeof policy === 'string' ? policy : JSON.stringify(policy);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

describe('policy files around the workspace folder', () => {
	afterEach(async () => {
		for (const uri of [around, at('.cordon.json'), at('sub/.cordon.json')])
			await vscode.workspace.fs.delete(uri).then(undefined, () => {});
		await until(async () => (await cordon()).verdictFor(at('a.outer')).rule === '');
		await closeAll();
	});

	it('hold in it, from where they are, as soon as they are written', async () => {
		await put(around, { protect: ['*.outer', '/other/here/', '/here/'] });
		await says('a.outer', 'block *.outer repository');
		await says('here/a.txt', 'block /other/here/ repository');
		const api = await cordon();
		equal(api.verdictFor(at('there/here/a.txt')).action !== 'block', true);
		// Of another repository.
		equal(api.verdictFor(at('a.outer', folder('workspace').uri)).rule, '');
		await put(around, { protect: ['*.other'] });
		await says('a.other', 'block *.other repository');
		equal(api.verdictFor(at('a.outer')).rule, '');
	});

	it('are added to by those in it, which cannot undo a lock', async () => {
		await put(around, { protect: ['*.outer'], locked: ['protect'] });
		await put(at('.cordon.json'), { protect: ['/own/', '!*.outer'] });
		await put(at('sub/.cordon.json'), { protect: ['/inner/'] });
		await says('own/x', 'block /own/ repository');
		await says('sub/inner/x', 'block /inner/ repository');
		await says('own.outer', 'block *.outer repository');
		equal((await cordon()).verdictFor(at('inner/x')).rule, '');
	});

	it('are pointed at where they are wrong, once, and keep what was right', async () => {
		await put(around, { protect: ['*.outer'] });
		await says('a.outer', 'block *.outer repository');
		await put(around, '{\n  "protect": "*.outer"\n}');
		const problems = await until(() => {
			const found = shown(around);
			return found.length > 0 && found;
		});
		deepEqual(
			problems.map(({ code, range }) => [code, range.start.line]),
			[['policy', 1]],
		);
		await says('a.outer', 'block *.outer repository');
	});

	it('have rules that those in it may speak of', async () => {
		await put(at('.cordon.json'), { detect: { severity: { 'outer-name': 'error', 'no-such-name': 'error' } } });
		await until(() => shown(at('.cordon.json')).length === 2);
		await put(around, { detect: { custom: [{ id: 'outer-name', words: ['Quagmirica'] }] } });
		await until(() => shown(at('.cordon.json')).length === 1);
		match(shown(at('.cordon.json'))[0]?.message ?? '', /no-such-name/);
		await put(around, {});
		await until(() => shown(at('.cordon.json')).length === 2);
	});
});

describe('a closed file in the editor', () => {
	const made: vscode.Uri[] = [];
	afterEach(() => {
		for (const { fsPath } of made.splice(0)) rmSync(fsPath, { force: true });
	});

	it('is protected by another name of it', async () => {
		const api = await cordon();
		const secret = await write('linked/.env', 'A=1');
		const notes = vscode.Uri.joinPath(secret, '../notes.txt');
		made.push(secret, notes);
		linkSync(secret.fsPath, notes.fsPath);
		const { action, rule, note } = await api.lookInto(notes);
		deepEqual([action, rule], ['block', '.env']);
		match(note ?? '', /is the same file as .*linked\/\.env/);
		await until(() => api.verdictFor(notes).rule === '.env');
	});

	it('is protected by what it holds, once it is looked into', async () => {
		const api = await cordon();
		const [begin, end] = ['BEGIN', 'END'].map((edge) => `-----${edge} RSA PRIVATE KEY-----`);
		const lines = [1, 2, 3, 4, 5, 6].map((seed) => random(ALPHABETS.alnum, 64, seed));
		const copy = await write('copy-of-it.txt', [begin, ...lines, end, ''].join('\n'));
		made.push(copy);
		equal(api.verdictFor(copy).action, 'allow');
		equal((await api.lookInto(copy)).rule, 'protectByContent.privateKeys');
		const plain = await write('plain.txt', 'nothing');
		made.push(plain);
		equal((await api.lookInto(plain)).action, 'allow');
		equal((await api.lookInto(at('not-there.txt'))).action, 'allow');
	});
});

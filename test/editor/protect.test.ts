import { equal, match } from 'node:assert/strict';

import * as vscode from 'vscode';

import { closeAll, cordon, folder, until, write } from './support.ts';

const POLICIES = ['.cordon.json', 'nested/.cordon.json', 'nested/inner/.cordon.json'];

/** What the API says of a path in a folder of the workspace. */
async function verdict(path: string, within = folder('workspace')) {
	return (await cordon()).verdictFor(vscode.Uri.joinPath(within.uri, path));
}

async function blocks(path: string, rule: string): Promise<void> {
	await until(async () => (await verdict(path)).rule === rule);
	equal((await verdict(path)).action, 'block');
}

describe('protected files in the editor', () => {
	afterEach(async () => {
		await vscode.workspace.getConfiguration('cordon').update('protect', undefined, vscode.ConfigurationTarget.Global);
		for (const path of POLICIES) {
			const uri = vscode.Uri.joinPath(folder('workspace').uri, path);
			await vscode.workspace.fs.delete(uri).then(undefined, () => {});
		}
		await closeAll();
	});

	it('are those of the built-in list, with the reason', async () => {
		const { action, rule, layer, note } = await verdict('config/.env');
		equal(`${action} ${rule} ${layer}`, 'block .env default');
		match(note ?? '', /protected.*passwords/);
		equal((await verdict('config/.env.example')).action, 'allow');
	});

	it('are those of the policy, as soon as it is written, in its own folder only', async () => {
		await write('.cordon.json', '{ "protect": ["*.dat"] }');
		await blocks('a/b.dat', '*.dat');
		equal((await verdict('a/b.dat', folder('other'))).action, 'allow');
	});

	it('are those of the nearest policy as well, which cannot undo a lock', async () => {
		await write('.cordon.json', '{ "protect": ["secrets/"], "locked": ["protect"] }');
		await write('nested/.cordon.json', '{ "protect": ["!secrets/", "/own.txt"] }');
		await write('nested/inner/.cordon.json', '{ "protect": ["*.inner"] }');
		await blocks('nested/own.txt', '/own.txt');
		await blocks('nested/inner/a.inner', '*.inner');
		await blocks('nested/secrets/x', 'secrets/');
		equal((await verdict('own.txt')).action, 'allow');
		equal((await verdict('nested/a.inner')).action, 'allow');
		await write('nested/.cordon.json', '{ "protect": ["/other.txt"] }');
		await blocks('nested/other.txt', '/other.txt');
		equal((await verdict('nested/own.txt')).action, 'allow');
	});

	it('are those of the settings', async () => {
		const configuration = vscode.workspace.getConfiguration('cordon');
		await configuration.update('protect', ['*.mine'], vscode.ConfigurationTarget.Global);
		await blocks('a.mine', '*.mine');
		equal((await verdict('a.mine')).layer, 'user');
	});
});

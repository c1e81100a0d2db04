import { deepEqual, doesNotMatch, doesNotThrow, equal, match } from 'node:assert/strict';

import * as vscode from 'vscode';

import type { Cordon } from '../../src/editor/cordon.ts';
import { IgnoredFilesAnswer } from '../../src/editor/context-ignored.ts';
import { builtIn, override } from '../../src/editor/builtin-commands.ts';
import { closeAll, cordon, folder, until, write } from './support.ts';

const ASKED = 'registerIgnoredFileProvider';

describe("chat's question which files are ignored", () => {
	it('is not needed: without the proposal nothing breaks', async () => {
		await cordon();
		doesNotThrow(() => new IgnoredFilesAnswer({} as Cordon).dispose());
	});

	it('is answered where it is granted, and no longer once Cordon is gone', () => {
		const before = Object.getOwnPropertyDescriptor(vscode.lm, ASKED);
		let registered = 0;
		const register = () => {
			registered++;
			return { dispose: () => registered-- };
		};
		try {
			Object.defineProperty(vscode.lm, ASKED, { configurable: true, value: register });
			const answer = new IgnoredFilesAnswer({} as Cordon);
			equal(registered, 1);
			answer.dispose();
			equal(registered, 0);
		} finally {
			if (before) Object.defineProperty(vscode.lm, ASKED, before);
			else Reflect.deleteProperty(vscode.lm, ASKED);
		}
	});
});

/** The context list as one prompt. */
async function copied(): Promise<string> {
	await vscode.env.clipboard.writeText('');
	await vscode.commands.executeCommand('cordon.copyContext');
	return vscode.env.clipboard.readText();
}

describe('the context list in a workspace of several folders', () => {
	before(async () => {
		await write('.cordon.json', '{ "protect": ["*.dat"] }');
		await until(async () => {
			const api = await cordon();
			return api.verdictFor(vscode.Uri.joinPath(folder('workspace').uri, 'context/a.dat')).action === 'block';
		});
	});
	afterEach(() => vscode.commands.executeCommand('cordon.clearContext'));
	after(async () => {
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder('workspace').uri, '.cordon.json'));
		for (const name of ['workspace', 'other'] as const) {
			await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(name).uri, 'context'), { recursive: true });
		}
		await closeAll();
	});

	it('takes what is selected in both, each by its own policy, whatever menu it comes from', async () => {
		const here = await write('context/a.dat', 'first a.dat\n');
		const text = await write('context/b.txt', 'first b.txt\n');
		const there = await write('context/a.dat', 'second a.dat\n', folder('other'));
		const all = [here, text, there];
		const changes = all.map((resourceUri) => ({ resourceUri }));
		for (const args of [[here, all], changes]) {
			// The notice about what was refused stays until the person answers it.
			await vscode.commands.executeCommand('cordon.addToContext', ...args);
			const prompt = await copied();
			match(prompt, /`workspace\/context\/b\.txt`[^]*first b\.txt/);
			match(prompt, /`other\/context\/a\.dat`[^]*second a\.dat/);
			doesNotMatch(prompt, /first a\.dat/);
			await vscode.commands.executeCommand('cordon.clearContext');
		}
	});

	it('takes the file of a tab as a whole, and of a text what is selected', async () => {
		const uri = await write('context/lines.txt', 'one\ntwo\nthree\n', folder('other'));
		const editor = await vscode.window.showTextDocument(uri);
		editor.selection = new vscode.Selection(1, 0, 2, 0);
		await vscode.commands.executeCommand('cordon.addToContext', uri, { groupId: 0, editorIndex: 0 });
		match(await copied(), /one\ntwo\nthree\n/);
		await vscode.commands.executeCommand('cordon.clearContext');
		await vscode.commands.executeCommand('cordon.addToContext', uri);
		const prompt = await copied();
		match(prompt, /`other\/context\/lines\.txt`, line 2\n/);
		doesNotMatch(prompt, /three/);
	});
});

function tabs(): number {
	return vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
}

describe("standing over VS Code's commands", () => {
	const id = 'workbench.action.files.newUntitledFile';
	beforeEach(closeAll);
	after(closeAll);

	it('passes on what the command itself does, again and again, and several at once', async () => {
		const seen: unknown[][] = [];
		const ours = override(id, (...args) => {
			seen.push(args);
			return builtIn(id, ...args);
		});
		await vscode.commands.executeCommand(id, { languageId: 'json' });
		await Promise.all([1, 2, 3].map(() => vscode.commands.executeCommand(id)));
		await vscode.commands.executeCommand(id);
		ours.dispose();
		deepEqual(seen[0], [{ languageId: 'json' }]);
		equal(tabs(), 5);
	});

	it('gives the command back, as it was', async () => {
		override(id, () => 'ours').dispose();
		await vscode.commands.executeCommand(id);
		equal(tabs(), 1);
	});

	it('leaves another extension in its place', async () => {
		const theirs = vscode.commands.registerCommand(id, () => 'theirs');
		const ours = override(id, () => 'ours');
		equal(await vscode.commands.executeCommand(id), 'theirs');
		ours.dispose();
		equal(await vscode.commands.executeCommand(id), 'theirs');
		theirs.dispose();
	});
});

import { deepEqual, doesNotThrow, equal } from 'node:assert/strict';

import * as vscode from 'vscode';

import type { Cordon } from '../../src/editor/cordon.ts';
import { IgnoredFilesAnswer } from '../../src/editor/context-ignored.ts';
import { builtIn, override } from '../../src/editor/builtin-commands.ts';
import { closeAll, cordon } from './support.ts';

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

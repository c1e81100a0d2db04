import { deepEqual, equal, ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { MemoryFiles } from './memory-files.ts';
import { OwnCordon } from './own-cordon.ts';
import { closeAll, cordon, findings, pause, ruleOf, shown, token, until } from './support.ts';

const SCHEME = 'cordon-memory';

describe('a virtual workspace', () => {
	const files = new MemoryFiles();
	const root = vscode.Uri.from({ scheme: SCHEME, path: '/' });
	const at = (path: string): vscode.Uri => root.with({ path });
	let registration: vscode.Disposable;

	before(async () => {
		registration = vscode.workspace.registerFileSystemProvider(SCHEME, files);
		files.put('/.cordon.json', JSON.stringify({ version: 1, detect: { ignore: [{ rule: '*', path: '/left/**' }] } }));
		files.put('/a.ts', `const key = '${token(40)}';\n`);
		files.put('/deep/b.md', `one\ntwo ${token(41)}\n`);
		files.put('/left/c.txt', token(42));
		files.put('/gone.txt', token(43));
		files.put('/locked/d.txt', token(44));
		files.put('/z.txt', `a\r\nb\nc ${token(45)}`);
		files.broken.set('/gone.txt', (uri) => vscode.FileSystemError.FileNotFound(uri));
		files.broken.set('/locked', (uri) => vscode.FileSystemError.NoPermissions(uri));
		files.broken.set('/odd', () => new Error('the line is dead'));
		const { workspaceFolders = [] } = vscode.workspace;
		const added = new Promise<void>((resolve) => {
			const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
				listener.dispose();
				resolve();
			});
		});
		ok(vscode.workspace.updateWorkspaceFolders(workspaceFolders.length, 0, { uri: root, name: 'virtual' }));
		await added;
	});

	after(async () => {
		await closeAll();
		const index = vscode.workspace.workspaceFolders?.findIndex(({ name }) => name === 'virtual') ?? -1;
		if (index > 0) vscode.workspace.updateWorkspaceFolders(index, 1);
		await vscode.commands.executeCommand('cordon.clearScan');
		registration.dispose();
	});

	it('has its policy, and paths counted from its root', async () => {
		const api = await cordon();
		await until(() => api.scan(token(46), { uri: at('/left/x.txt') }).findings.length === 0);
		equal(api.scan(token(46), { uri: at('/right/x.txt') }).findings.length, 1);
	});

	it('has findings in its documents', async () => {
		await vscode.window.showTextDocument(at('/a.ts'));
		const [diagnostic] = await findings(at('/a.ts'), 1);
		equal(diagnostic && ruleOf(diagnostic), 'github-pat');
		await closeAll();
	});

	it('is scanned whole, and what cannot be read is passed over', async () => {
		await vscode.commands.executeCommand('cordon.scanWorkspace');
		deepEqual(
			['/a.ts', '/deep/b.md', '/left/c.txt', '/gone.txt', '/locked/d.txt', '/z.txt'].map((p) => shown(at(p)).length),
			[1, 1, 0, 0, 0, 1],
		);
		const [last] = shown(at('/z.txt'));
		deepEqual([last?.range.start.line, last?.range.start.character], [2, 2]);
		await vscode.commands.executeCommand('cordon.clearScan');
		// A document may outlive its editor, and then has findings of its own.
		equal(shown(at('/z.txt')).length, 0);
	});

	it('has a line in the log for each file that was passed over, and why', async () => {
		const own = new OwnCordon();
		try {
			await own.commands.get('cordon.scanWorkspace')?.();
			const lines = own.said.filter((line) => line.startsWith('not scanned: ')).toSorted();
			deepEqual(lines, [
				'not scanned: /gone.txt: does not exist',
				'not scanned: /locked: no permission',
				'not scanned: /odd: unreadable',
			]);
		} finally {
			own.end();
		}
	});

	it('may be left in the middle of a scan', async () => {
		const own = new OwnCordon();
		const scan = own.commands.get('cordon.scanWorkspace')?.();
		await pause(5);
		own.end();
		await scan;
		await pause(200);
		deepEqual(own.late, []);
	});
});

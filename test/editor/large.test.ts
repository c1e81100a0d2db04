import { equal, ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { closeAll, findings, folder, open, token, until, write, shown } from './support.ts';

/** Milliseconds that this thread has worked; what has passed where nobody counts that. */
function worked(): number {
	const { process } = globalThis as { process?: { threadCpuUsage?(): { user: number; system: number } } };
	const used = process?.threadCpuUsage?.();
	return used ? (used.user + used.system) / 1000 : performance.now();
}

/** Measures how long the extension host does nothing else: printed, not asserted, since machines differ. */
class Gaps {
	longest = 0;
	readonly #timer: ReturnType<typeof setInterval>;
	#last = worked();

	constructor() {
		this.#timer = setInterval(() => this.take(), 1);
	}

	take(): void {
		const now = worked();
		this.longest = Math.max(this.longest, now - this.#last);
		this.#last = now;
	}

	print(what: string): void {
		clearInterval(this.#timer);
		Mocha.reporters.Base.consoleLog(`    longest stretch on the host, ${what}: ${this.longest.toFixed(0)} ms`);
	}
}

const LINE = 'const answer = compute(left, right); // nothing to see here, move along\n';

/** Opens a file and waits for its findings. */
async function measured(what: string, uri: vscode.Uri, count: number): Promise<vscode.TextEditor> {
	const gaps = new Gaps();
	const editor = await vscode.window.showTextDocument(uri);
	await findings(uri, count, 50_000);
	gaps.print(`opening ${what}`);
	return editor;
}

describe('large documents', function () {
	this.timeout(60_000);
	afterEach(closeAll);

	it('of 10,000 lines are scanned, and followed while somebody types', async () => {
		const uri = await write('long.ts', `${LINE.repeat(9_999)}const key = '${token(99)}';\n`);
		const editor = await measured('10,000 lines', uri, 1);
		editor.selection = new vscode.Selection(5000, 0, 5000, 0);
		const gaps = new Gaps();
		for (const unit of `const other = '${token(98)}';\n`) await vscode.commands.executeCommand('type', { text: unit });
		await findings(uri, 2);
		gaps.print('typing in it');
	});

	it('of one line of 5 MB are scanned, and followed while they are edited in the middle', async () => {
		const filler = 'x = [1, 2, 3]; '.repeat(170_000);
		const uri = await write('one-line.txt', `${filler}key = '${token(100)}'; ${filler}`);
		const editor = await measured('one line of 5 MB', uri, 1);
		const middle = editor.document.positionAt(filler.length);
		const gaps = new Gaps();
		for (const unit of 'abc') await editor.edit((edit) => edit.insert(middle, unit));
		await editor.edit((edit) => edit.insert(middle, `other = '${token(101)}' `));
		await findings(uri, 2);
		gaps.print('editing it');
		const [first] = shown(uri);
		ok(first && editor.document.getText(first.range).length === 40);
	});

	it('of 24 MB are scanned to the end', async () => {
		const filler = LINE.repeat(340_000);
		const uri = await write('large.ts', `${filler}const key = '${token(102)}';\n`);
		// VS Code keeps documents above its own limits away from extensions: then the scan of files sees it.
		const document = await vscode.workspace.openTextDocument(uri).then(
			(document) => document,
			() => undefined,
		);
		if (document) await measured('24 MB', uri, 1);
		else {
			const gaps = new Gaps();
			await vscode.commands.executeCommand('cordon.scanWorkspace');
			equal(shown(uri).length, 1);
			gaps.print('scanning a file of 24 MB');
			await vscode.commands.executeCommand('cordon.clearScan');
		}
	});

	it('with thousands of findings show the first of them', async () => {
		const lines = Array.from({ length: 3000 }, (_, seed) => `key${seed} = '${token(seed + 200)}'`);
		const { document } = await open(lines.join('\n'));
		await until(() => shown(document.uri).length >= 100);
		equal(shown(document.uri)[0]?.range.start.line, 0);
	});

	after(async () => {
		for (const name of ['long.ts', 'one-line.txt', 'large.ts'])
			await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder('workspace').uri, name));
	});
});

import assert from 'node:assert/strict';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const secret = token();

describe('findings while you type', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			files: { 'app.ts': `const first = "${secret}";\n\nconst rest = 1;\n` },
			// Longer than a slow machine takes from one key to the next.
			settings: { 'cordon.diagnostics.delay': 700 },
		});
		await workbench.cordon();
	});
	after(() => workbench?.close());
	afterEach(() => workbench.quickInput.runCommand('View: Revert and Close Editor'));

	/** Waits for a number of findings in the active document. */
	const problems = async (count: number) => {
		let seen: Awaited<ReturnType<typeof workbench.assistance.problems>> = [];
		const path = await workbench.companion.ask((vscode) =>
			vscode.workspace.asRelativePath(vscode.window.activeTextEditor!.document.uri),
		);
		await until(`${count} problems`, async () => {
			seen = (await workbench.assistance.problems()).filter((p) => p.path === path);
			return seen.length === count;
		}).catch(() => assert.equal(seen.length, count));
		return seen;
	};

	/** How many findings of ours the document has right after its next changes, and then whenever diagnostics change. */
	const watchChanges = () =>
		workbench.companion.ask((vscode) => {
			const log: string[] = [];
			Object.assign(globalThis, { cordonLog: log });
			const { document } = vscode.window.activeTextEditor!;
			const ours = () => vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'cordon').length;
			vscode.workspace.onDidChangeTextDocument((event) => {
				if (event.document === document && event.contentChanges.length > 0) log.push(`edit ${ours()}`);
			});
			vscode.languages.onDidChangeDiagnostics(({ uris }) => {
				if (uris.some((uri) => uri.toString() === document.uri.toString())) log.push(`shown ${ours()}`);
			});
		});
	const changes = () =>
		workbench.companion.ask(() => (globalThis as unknown as { cordonLog: string[] }).cordonLog.splice(0));

	it('flags a typed token: its exact span, the rule with its documentation, no value', async () => {
		await workbench.editor.openNew('typescript');
		await workbench.editor.type(`const a = 1;\nconst token = "${secret}";`);
		const [problem] = await problems(1);
		assert.deepEqual(problem?.start, { line: 1, character: 15 });
		assert.deepEqual(problem?.end, { line: 1, character: 15 + secret.length });
		assert.equal(problem?.severity, 'error');
		assert.equal(problem?.code, 'github-pat');
		assert.match(problem?.message ?? '', /^GitHub personal access token: /);
		assert.ok(!problem?.message.includes(secret.slice(4, 12)));
		const target = await workbench.companion.ask((vscode) => {
			const [diagnostic] = vscode.languages.getDiagnostics(vscode.window.activeTextEditor!.document.uri);
			return typeof diagnostic?.code === 'object' ? diagnostic.code.target.toString() : '';
		});
		assert.match(target, /#github-pat$/);
	});

	it('underlines it, lists it under Problems, and F8 goes there', async () => {
		await workbench.editor.open('app.ts');
		await problems(1);
		await workbench.page.locator('.squiggly-error').first().waitFor();
		const rows = await workbench.assistance.problemsView();
		assert.ok(
			rows.some((row) => /GitHub personal access token.*cordon\s*\(?github-pat/s.test(row)),
			rows.join('\n'),
		);
		assert.ok(!rows.join('').includes(secret));
		await workbench.editor.moveTo({ line: 2, character: 0 });
		await workbench.editor.focus();
		await workbench.press('F8');
		const peek = workbench.page.locator('.marker-widget');
		await peek.filter({ hasText: 'GitHub personal access token' }).waitFor();
		await peek.getByRole('link', { name: 'github-pat' }).waitFor();
		await workbench.press('Escape');
		assert.equal(
			(await workbench.companion.ask((vscode) => vscode.window.activeTextEditor?.selection.active))?.line,
			0,
		);
	});

	it('lets a finding go with the very edit that mends it', async () => {
		await workbench.editor.open('app.ts');
		await problems(1);
		await workbench.editor.moveTo({ line: 0, character: 15 + 10 });
		await workbench.editor.focus();
		await watchChanges();
		await workbench.press('Backspace');
		await problems(0);
		// Nobody's listener is told of an edit before ours, which runs first: already there it is gone.
		const seen = await changes();
		assert.deepEqual(
			seen.filter((entry) => entry.endsWith(' 1')),
			[],
			seen.join(', '),
		);
		await workbench.press('Control+z');
		await problems(1);
	});

	it('does not flicker while a value is typed, nor while one that is shown goes on', async () => {
		await workbench.editor.openNew('typescript');
		await watchChanges();
		await workbench.editor.type(`const password = "Zx9!vQ`);
		await workbench.editor.type(`7#mKp2w";`);
		await workbench.page.waitForTimeout(900);
		const [problem] = await problems(1);
		const typed = await changes();
		assert.ok(!typed.includes('edit 1'), typed.join(', '));
		await workbench.press('ArrowLeft', 'ArrowLeft');
		await workbench.editor.type('Rt8$');
		const again = await changes();
		assert.ok(!again.includes('edit 0') && !again.includes('shown 0'), again.join(', '));
		await until('the longer span', async () => (await problems(1))[0]?.end.character === problem!.end.character + 4);
	});

	it('keeps up with several carets, undo and redo', async () => {
		await workbench.editor.openNew('typescript');
		await workbench.editor.type('const a = "here";\nconst b = "here";\nconst c = "here";');
		await workbench.editor.selectText('here');
		await workbench.press('Control+Shift+l');
		await workbench.clipboard.write(secret);
		await workbench.press('Control+v');
		assert.deepEqual(
			(await problems(3)).map(({ start }) => [start.line, start.character]),
			[
				[0, 11],
				[1, 11],
				[2, 11],
			],
		);
		await workbench.press('Escape', 'Control+z');
		await problems(0);
		await workbench.press('Control+y');
		await problems(3);
	});

	it('moves with text that is put before it, and follows a move of lines', async () => {
		await workbench.editor.open('app.ts');
		await problems(1);
		await workbench.editor.moveTo({ line: 0, character: 0 });
		await workbench.editor.focus();
		await workbench.editor.type('/* é😀 */ ');
		await until('the moved span', async () => (await problems(1))[0]?.start.character === 15 + 10);
		await workbench.press('Alt+ArrowDown');
		await until('the moved line', async () => (await problems(1))[0]?.start.line === 1);
	});

	it('does not let a marker for one line speak for another', async () => {
		await workbench.editor.openNew('typescript');
		await workbench.editor.type(
			`const a = "${secret}"; // cordon:allow github-pat -- made up\nconst b = "${token(3)}";`,
		);
		assert.equal((await problems(1))[0]?.start.line, 1);
		await workbench.editor.selectText('cordon:allow');
		await workbench.press('Delete');
		await problems(2);
	});
});

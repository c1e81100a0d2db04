import assert from 'node:assert/strict';
import { ClipboardRecord } from './harness/clipboard-record.ts';
import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { Desk, TEXT } from './insertion-steps.ts';
import { save } from './origin-steps.ts';
import { token } from './samples.ts';

const secret = token();
const PLACEHOLDER = /CORDON_GITHUB_PAT_[A-Z]{3}\d+/;

describe('the web build, in the web worker host', () => {
	let w: Workbench;
	after(() => w?.close());
	before(async () => {
		const files = {
			'.cordon.json': JSON.stringify({ version: 1, actions: { copy: 'redact' } }),
			'app.ts': `const first = "${secret}";\n`,
			'a.txt': TEXT,
		};
		w = await openWorkbench({ flavour: 'web', files });
		await w.editor.open('app.ts');
		await until('the finding', async () => (await w.assistance.problems()).length === 1);
	});

	it('flags what is typed', async () => {
		await w.editor.openNew();
		await w.editor.type('mail jane.doe@gmail.com');
		await until('the finding', async () =>
			(await w.assistance.problems()).some(({ code }) => code === 'email-address'),
		);
	});

	for (const [way, copy] of [
		['Ctrl+C', (): Promise<void> => w.press('Control+c')],
		['the context menu', (): Promise<void> => w.assistance.contextMenu('Copy')],
		['Ctrl+X', (): Promise<void> => w.press('Control+x')],
	] as const)
		it(`never lets the value onto the clipboard by ${way}`, async () => {
			await w.editor.open('app.ts');
			await w.press('Control+Home', 'Shift+End');
			await w.clipboard.write('before');
			const record = new ClipboardRecord(w.page);
			await record.start();
			await copy();
			assert.match(await w.clipboard.waitFor(PLACEHOLDER), /^const first = "CORDON_\w+";$/);
			assert.ok(!(await record.stop()).some((seen) => seen.includes(secret)), 'the value was on the clipboard');
		});

	it('brings the value back', async () => {
		await w.editor.waitForText('\n');
		await w.quickInput.runCommand('Cordon: Paste Restored');
		await w.editor.waitForText(`const first = "${secret}";\n`);
	});

	it('keeps who wrote what in the storage of the extension', async () => {
		const d = new Desk(w);
		/** The API of an extension in the web worker cannot be reached from the companion's host. */
		const knowsOneLine = () =>
			until('the status says so', async () => {
				const item = w.page.locator('#cordon\\.cordon\\.cordon\\.status a');
				return /1 line of this file written by AI/.test((await item.getAttribute('aria-label')) ?? '');
			});
		await d.prepare();
		await d.begin('a.txt');
		await d.accept('accepted words', 2);
		await knowsOneLine();
		await save(d);
		// Written within a second or so.
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await w.reload();
		await w.editor.open('a.txt');
		await knowsOneLine();
	});
});

import assert from 'node:assert/strict';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { Desk, TEXT } from './insertion-steps.ts';

/** A window, and the extensions in it that write. */
async function deskWith(options: Parameters<typeof openWorkbench>[0]): Promise<Desk> {
	const w: Workbench = await openWorkbench({ files: { 'a.txt': TEXT, 'b.txt': TEXT }, ...options });
	const desk = new Desk(w);
	if (options?.flavour !== 'web') await w.cordon();
	await desk.prepare();
	return desk;
}

describe('who wrote it, with what the host grants', () => {
	let d: Desk;
	before(async () => (d = await deskWith({ settings: { 'editor.inlineSuggest.enabled': true } })));
	after(() => d?.w.close());

	it('an accepted suggestion is known, one way or the other', async () => {
		await d.begin('a.txt');
		await d.accept('accepted words', 2);
		const [entry] = await d.expect('3');
		assert.match(`${entry?.how} ${entry?.assistant}`, /^(?:inline-accept |proposed-api cordon-test\.companion)$/);
	});

	it('a word of it is known too', async () => {
		await d.begin('b.txt');
		await d.ghost('longer suggestion', 2);
		await d.w.press('Control+ArrowRight');
		await d.expect('3');
	});

	it('nothing else is AI: typing, formatting, a snippet, an edit by an extension, a process', async () => {
		await d.begin('b.txt');
		await d.command('workbench.action.files.revert');
		await d.expect('');
		await d.at(1);
		await d.w.editor.type(' typed\nlines');
		await d.command('editor.action.insertSnippet', { snippet: ' for (${1:i}) {\n\t$0\n}' });
		await d.command('editor.action.formatDocument');
		await d.w.companion.ask(async (v) => {
			await v.window.activeTextEditor!.edit((b) => b.insert(new v.Position(0, 0), 'const other = "extension";\n'));
		});
		await d.w.press('ControlOrMeta+s');
		await d.expect('');
		await d.shell(`printf "by a process\\n" >> ${d.file}`);
		await d.w.editor.waitForText(/by a process/);
		await d.expect('');
	});
});

describe('who wrote it, in the web build', () => {
	let d: Desk;
	before(async () => (d = await deskWith({ flavour: 'web', settings: { 'editor.inlineSuggest.enabled': true } })));
	after(() => d?.w.close());

	/** The API of an extension in the web worker cannot be reached from the companion's host. */
	const knowsOneLine = () =>
		until('the status says so', async () => {
			const item = d.w.page.locator('#cordon\\.cordon\\.cordon\\.status a');
			return /1 line of this file written by AI/.test((await item.getAttribute('aria-label')) ?? '');
		});

	it('is kept in the storage of the extension', async () => {
		await d.begin('a.txt');
		await d.accept('accepted words', 2);
		await knowsOneLine();
		await d.w.press('ControlOrMeta+s');
		await until('it is saved', () => d.w.companion.ask((v) => v.window.activeTextEditor?.document.isDirty === false));
		// Written within a second or so.
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await d.w.page.reload();
		await d.w.companion.ready();
		await d.w.editor.open('a.txt');
		await knowsOneLine();
	});
});

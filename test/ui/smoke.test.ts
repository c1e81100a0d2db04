import { equal } from 'node:assert/strict';

import { openWorkbench } from './harness/open.ts';
import type { Workbench } from './harness/workbench.ts';

describe('a window with Cordon in it', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ files: { 'notes.txt': 'one\ntwo\nthree\n' } });
	});

	after(() => workbench?.close());

	it('activates Cordon', async () => {
		await workbench.cordon();
	});

	it('takes typed text', async () => {
		await workbench.editor.openNew();
		await workbench.editor.type('hello\nworld');
		equal(await workbench.editor.waitForText('hello\nworld'), 'hello\nworld');
	});

	it('copies harmless text to the clipboard as it is', async () => {
		await workbench.editor.open('notes.txt');
		await workbench.editor.selectText('wo\nthr');
		equal(await workbench.editor.selectedText(), 'wo\nthr');
		await workbench.press('ControlOrMeta+c');
		await workbench.clipboard.waitFor('wo\nthr');
	});

	it('pastes harmless text as it is', async () => {
		await workbench.clipboard.write('from elsewhere');
		await workbench.editor.openNew();
		await workbench.press('ControlOrMeta+v');
		await workbench.editor.waitForText('from elsewhere');
	});
});

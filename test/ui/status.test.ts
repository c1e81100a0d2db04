import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openWorkbench } from './harness/open.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const files = {
	'.cordon.json': '{ "version": 1 }',
	'app.ts': `const first = "${token()}";\nconst harmless = 1;\nconst mail = "ada.brandt@brandt-gartenbau.de";\nconst second = "${token(5)}";\n`,
	'clean.ts': 'export const clean = true;\n',
};

describe('the status item', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ files });
		await workbench.cordon();
	});
	after(() => workbench?.close());

	const item = () => workbench.page.locator('#cordon\\.cordon\\.cordon\\.status');
	const label = async () => (await item().locator('a').getAttribute('aria-label')) ?? '';
	/** Waits for the item's text, and gives its colour class and its description. */
	const shows = async (text: RegExp) => {
		await item().filter({ hasText: text }).waitFor();
		return { label: await label(), classes: (await item().getAttribute('class')) ?? '' };
	};
	const tooltip = async () => {
		await item().hover();
		const hover = workbench.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: /./ }).last();
		await hover.waitFor();
		const text = await hover.innerText();
		await workbench.page.mouse.move(400, 300);
		return text;
	};

	it('counts what the document holds, once, without a warning', async () => {
		await workbench.editor.open('app.ts');
		const { label, classes } = await shows(/^\s*3\s*$/);
		assert.match(label, /Not safe to share: this document holds 2 secrets, 1 piece of personal data/);
		assert.ok(!/warning|error/.test(classes), classes);
		assert.equal(await workbench.page.locator('.statusbar-item[id^="cordon.cordon"]').count(), 1);
	});

	it('says that a selection is safe', async () => {
		await workbench.editor.selectText('const harmless = 1;');
		const { label, classes } = await shows(/selection safe/);
		assert.match(label, /Nothing was found in this selection/);
		assert.ok(!/warning/.test(classes), classes);
	});

	it('counts and warns where the selection holds something, also a part of it', async () => {
		await workbench.editor.selectAll();
		assert.match((await shows(/3 selected/)).classes, /warning-kind/);
		await workbench.editor.selectText(token().slice(8, 20));
		assert.match((await shows(/1 selected/)).label, /this selection holds 1 secret \(GitHub personal access token\)/);
	});

	it('says in its tooltip what is in it, and that chat takes it along', async () => {
		const text = await tooltip();
		assert.match(text, /this selection holds 1 secret \(GitHub personal access token\)/);
		assert.match(text, /Chat takes the active editor and its selection along as context without asking\./);
		assert.ok(!text.includes(token().slice(8, 20)));
	});

	it('adds up several selections', async () => {
		await workbench.editor.selectText('const');
		await workbench.press('Control+Shift+l', 'End', 'Shift+Home');
		await shows(/3 selected/);
		await workbench.press('Escape', 'Escape');
		await workbench.editor.moveTo({ line: 1, character: 0 });
		await shows(/^\s*3\s*$/);
	});

	it('has nothing to say about a clean document but that', async () => {
		await workbench.editor.open('clean.ts');
		const { label } = await shows(/^\s*$/);
		assert.match(label, /Nothing was found in this document: it is safe to share\./);
	});

	it('does not warn of a selection where the policy says off, and still counts', async () => {
		await workbench.editor.open('app.ts');
		await writeFile(join(workbench.folder, '.cordon.json'), '{ "version": 1, "actions": { "selection": "off" } }');
		await workbench.editor.selectAll();
		await item().and(workbench.page.locator(':not(.warning-kind)')).filter({ hasText: '3 selected' }).waitFor();
	});

	it('tells of a broken policy next to the count, and a click opens the file', async () => {
		await writeFile(join(workbench.folder, '.cordon.json'), '{ "version": 1, }');
		const { classes } = await shows(/3 selected policy error/);
		assert.match(classes, /error-kind/);
		assert.match(await tooltip(), /\.cordon\.json has an error\. Explain Policy shows what holds/);
		await item().click();
		await workbench.editor.waitForText('{ "version": 1, }');
		await writeFile(join(workbench.folder, '.cordon.json'), '{ "version": 1 }');
		await shows(/^\s*$/);
	});

	it('opens a list of the findings: going through it shows each, Enter goes there, Escape leads back', async () => {
		await workbench.editor.open('app.ts');
		await workbench.editor.moveTo({ line: 1, character: 0 });
		await shows(/^\s*3\s*$/);
		await item().click();
		const items = await workbench.quickInput.items();
		assert.equal(items.length, 3);
		assert.match(await workbench.quickInput.text(), /2 secrets, 1 piece of personal data in this document/);
		assert.ok(!(await workbench.quickInput.text()).includes(token().slice(8, 20)));
		await workbench.screenshot('show-findings');
		await workbench.quickInput.cancel();
		const line = () => workbench.companion.ask((vscode) => vscode.window.activeTextEditor?.selection.active.line);
		assert.equal(await line(), 1);
		await item().click();
		await workbench.quickInput.items();
		await workbench.press('ArrowDown', 'ArrowDown', 'Enter');
		await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		assert.equal(await line(), 3);
	});
});

import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parsePolicy } from '../../src/engine/policy/parse.ts';
import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

describe('setting up a policy', () => {
	let workbench: Workbench;
	const file = () => join(workbench.folder, '.cordon.json');
	const text = () => readFile(file(), 'utf8');
	const asks = (pattern: RegExp) =>
		until(`${pattern} is asked`, async () => pattern.test(await workbench.quickInput.text()));
	const pick = async (question: RegExp, label: string) => {
		await asks(question);
		await workbench.quickInput.pick(label);
	};
	const accept = async (question: RegExp) => {
		await asks(question);
		await workbench.press('Enter');
	};
	const tabs = () => workbench.page.locator('.tab').allInnerTexts();

	before(async () => {
		workbench = await openWorkbench({ files: { 'app.ts': 'export const harmless = true;\n' } });
		await workbench.cordon();
	});
	after(() => workbench?.close());

	it('asks, says what each answer changes, and shows the file before it is written', async () => {
		await workbench.quickInput.runCommand('Cordon: Set Up Policy');
		await asks(/Which industry/);
		const industries = await workbench.quickInput.text();
		assert.match(industries, /1\/6/);
		assert.match(industries, /profile: "standard" → "regulated"/);
		await workbench.screenshot('setup-industry');
		await workbench.quickInput.pick('Health care, pharmacy, research with patients');
		await pick(/What kind of product/, 'A web application or service');
		await asks(/How far is it/);
		assert.match(await workbench.quickInput.text(), /locked: \+ protect, \+ protectDefaults/);
		await workbench.quickInput.pick('In production, with real data');
		await asks(/How strict/);
		assert.match(await workbench.quickInput.text(), /Follows from your answers\./);
		await workbench.screenshot('setup-profile');
		await accept(/How strict/);
		await asks(/Whose personal data/);
		await workbench.screenshot('setup-regions');
		await accept(/Whose personal data/);
		await asks(/What is protected/);
		await workbench.screenshot('setup-protect');
		await accept(/What is protected/);
		await asks(/write this policy/);
		await until('the preview', async () => (await tabs()).some((title) => /before ↔ after/.test(title)));
		await workbench.page.locator('.view-line').filter({ hasText: '"regulated"' }).waitFor();
		await workbench.screenshot('setup-preview');
		await assert.rejects(text(), /ENOENT/);
		await workbench.quickInput.pick('Write .cordon.json');
		await workbench.notifications.waitFor(/\.cordon\.json holds from now on/);
		await workbench.editor.waitForText(/"profile": "regulated"/);
		const { value, problems } = parsePolicy(await text(), '');
		assert.deepEqual(problems, []);
		assert.ok(value.protect?.includes('*.dcm') && value.protect.includes('/uploads/'));
		assert.ok(!(await tabs()).some((title) => /before ↔ after/.test(title)));
		await workbench.screenshot('setup-written');
		await workbench.notifications.press(/holds from now on/, 'Undo');
		await until('the file is gone', () =>
			text().then(
				() => false,
				() => true,
			),
		);
	});

	it('goes back, and leaves no trace when it is left', async () => {
		await workbench.quickInput.runCommand('Cordon: Set Up Policy');
		await pick(/Which industry/, 'Education');
		await asks(/What kind of product/);
		await workbench.page.locator('.quick-input-widget .codicon-quick-input-back').click();
		await asks(/Which industry/);
		await workbench.quickInput.cancel();
		await assert.rejects(text(), /ENOENT/);
	});

	it('keeps what a file says already', async () => {
		const before =
			'{\n\t"version": 1,\n\t"later": { "x": 1 }, // ours\n\t"detect": { "pii": { "regions": ["DE"] } },\n\t"protect": ["answers/"] // by name\n}\n';
		await writeFile(file(), before);
		await workbench.quickInput.runCommand('Cordon: Set Up Policy');
		await pick(/Which industry/, 'None in particular');
		await pick(/What kind of product/, 'A mobile application');
		await pick(/How far is it/, 'A prototype, without real data');
		await accept(/How strict/);
		await accept(/Whose personal data/);
		await asks(/What is protected/);
		await workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'key.properties' }).click();
		await workbench.press('Enter');
		await asks(/write this policy/);
		await workbench.page.locator('.view-line').filter({ hasText: 'google-services.json' }).first().waitFor();
		await workbench.screenshot('setup-merge');
		await workbench.quickInput.pick('Write .cordon.json');
		await until('the file', async () => /relaxed/.test(await text()));
		const after = await text();
		assert.match(after, /"later": \{ "x": 1 \}, \/\/ ours/);
		assert.match(after, /\/\/ by name/);
		const { value } = parsePolicy(after, '');
		assert.deepEqual(value.protect, ['answers/', 'google-services.json', 'GoogleService-Info.plist']);
		assert.deepEqual(value['detect.pii.regions'], ['DE']);
		assert.equal(value.profile, 'relaxed');
		assert.match(after, /"regions": \["DE"\]/);
	});

	it('does not touch a file with an error', async () => {
		await workbench.notifications.press(/holds from now on/, 'Undo');
		await until('the file as it was', async () => /"DE"/.test(await text()) && !/relaxed/.test(await text()));
		await writeFile(file(), '{ "version": 1, }');
		await workbench.editor.focus();
		await workbench.quickInput.runCommand('Cordon: Set Up Policy');
		await workbench.assistance.status(/has an error: mend it first/);
		assert.equal(await text(), '{ "version": 1, }');
		await rm(file());
	});
});

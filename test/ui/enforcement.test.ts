import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { FrameLocator, Locator } from 'playwright-core';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

const gemini = '{\n\t"context": {\n\t\t"fileFiltering": { "respectGeminiIgnore": false }\n\t}\n}\n';
const files = {
	'.cordon.json':
		'{\n\t"version": 1,\n\t"assistants": { "approved": ["cursor", "claude-code"], "others": "warn" }\n}\n',
	'.cursor/rules.md': 'Be brief.\n',
	'.gemini/settings.json': gemini,
	'CLAUDE.md': '# Notes\n',
	'.vscode/settings.json': '{\n\t"chat.useHooks": false\n}\n',
};

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };

describe('the enforcement view', () => {
	let workbench: Workbench;
	let view: FrameLocator;
	const rowOf = (name: string): Locator =>
		view.locator('tbody').filter({ has: view.getByRole('button', { name, exact: true }) });
	const states = (name: string) => rowOf(name).locator('tr:first-child td[data-label]').allInnerTexts();
	const theme = (name: string) =>
		workbench.companion.ask(async (vscode, name) => {
			await vscode.workspace.getConfiguration('workbench').update('colorTheme', name, true);
		}, name);
	const toggle = async (name: string) => view.getByRole('button', { name, exact: true }).click();

	before(async () => {
		workbench = await openWorkbench({ files });
		await workbench.cordon();
		await workbench.quickInput.runCommand('Cordon: Show Enforcement');
		view = workbench.page.frameLocator('iframe.webview').frameLocator('iframe');
		await view.locator('table').waitFor();
	});
	after(() => workbench?.close());

	it('shows the assistants that are found, how they stand and which are not approved', async () => {
		const names = await view.locator('tbody .name').allInnerTexts();
		assert.deepEqual(names, ["VS Code's agent", 'Claude Code', 'Cursor', 'Gemini CLI']);
		const cursor = (await states('Cursor')).map((text) => text.trim());
		assert.deepEqual(cursor, ['not set up', 'not set up', 'not set up', 'not set up']);
		assert.deepEqual(await view.locator('tbody', { hasText: 'not approved' }).locator('.name').allInnerTexts(), [
			"VS Code's agent",
			'Gemini CLI',
		]);
		await until('the status item says so', async () =>
			/not approved by the policy: .*Gemini CLI/.test(
				(await workbench.page.locator('#cordon\\.cordon\\.cordon\\.status a').getAttribute('aria-label')) ?? '',
			),
		);
	});

	it('shows all that are known, and keeps that when it is hidden', async () => {
		await view.getByRole('button', { name: /^All/ }).click();
		await until('all', async () => (await view.locator('tbody').count()) > 30);
		await workbench.editor.open('CLAUDE.md');
		await workbench.quickInput.runCommand('Cordon: Show Enforcement');
		await until('all again', async () => (await view.locator('tbody').count()) > 30);
		await view.getByRole('button', { name: /^Found here/ }).click();
		await until('those found', async () => (await view.locator('tbody').count()) === 4);
	});

	it('says which setting switches a mechanism off, and opens it', async () => {
		await toggle("VS Code's agent");
		await rowOf("VS Code's agent").getByText('chat.useHooks is false', { exact: false }).first().waitFor();
		await rowOf("VS Code's agent")
			.getByRole('button', { name: /\.vscode\/settings\.json:2/ })
			.first()
			.click();
		await workbench.editor.waitForText(/chat\.useHooks/);
		await workbench.quickInput.runCommand('Cordon: Show Enforcement');
		await toggle("VS Code's agent");
	});

	it('can be used with the keyboard alone', async () => {
		await view.getByRole('button', { name: 'Cursor', exact: true }).focus();
		await workbench.press('Enter');
		await rowOf('Cursor').getByRole('region', { name: '.cursorignore' }).waitFor();
		const focused = await view.locator(':focus').getAttribute('data-key');
		assert.equal(focused, 'row cursor');
		await workbench.press('Tab');
		assert.match((await view.locator(':focus').innerText()) ?? '', /Set up/);
		await workbench.press('Shift+Tab', 'Enter');
		await rowOf('Cursor').locator('section').first().waitFor({ state: 'detached' });
	});

	it('sets an assistant up with one click, shows it at once, and opens the evidence', async () => {
		await rowOf('Cursor')
			.getByRole('button', { name: /^Set up/ })
			.click();
		await until('it asks', async () => /write this/.test(await workbench.quickInput.text()));
		await workbench.press('Enter');
		await workbench.notifications.waitFor(/files have the policy now/);
		await until('it is set up', async () => (await states('Cursor'))[1]?.trim() === 'enforced');
		assert.deepEqual(
			(await states('Cursor')).map((text) => text.trim()),
			['enforced', 'enforced', 'enforced', 'advisory'],
		);
		assert.match(await readFile(join(workbench.folder, '.cursorignore'), 'utf8'), /cordon:begin/);
		await toggle('Cursor');
		await workbench.screenshot('enforcement-open');
		await rowOf('Cursor').getByRole('button', { name: '.cursorignore:1', exact: true }).click();
		await workbench.editor.waitForText(/# cordon:begin/);
		await workbench.quickInput.runCommand('Cordon: Show Enforcement');
		await rowOf('Cursor').locator('section').first().waitFor();
		await toggle('Cursor');
	});

	it('tells that Gemini does not heed its file, once that is there', async () => {
		await rowOf('Gemini CLI')
			.getByRole('button', { name: /^Set up/ })
			.click();
		await until('it asks', async () => /write this/.test(await workbench.quickInput.text()));
		await workbench.press('Enter');
		await rowOf('Gemini CLI')
			.getByRole('button', { name: /^Open setting/ })
			.click();
		await workbench.editor.waitForText(/respectGeminiIgnore/);
		await workbench.quickInput.runCommand('Cordon: Show Enforcement');
	});

	it('is read in every theme, and where there is little room', async () => {
		await workbench.quickInput.runCommand('Notifications: Clear All Notifications');
		await toggle('Claude Code');
		for (const [name, theme_] of Object.entries(THEMES)) {
			await theme(theme_);
			const kind = name === 'contrast' ? 'vscode-high-contrast' : `vscode-${name}`;
			await view.locator(`body.${kind}`).waitFor();
			await workbench.screenshot(`enforcement-${name}`);
		}
		await theme(THEMES.light);
		await workbench.page.setViewportSize({ width: 760, height: 900 });
		await workbench.screenshot('enforcement-narrow');
		const wide = await view.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth + 1);
		assert.equal(wide, false);
	});
});

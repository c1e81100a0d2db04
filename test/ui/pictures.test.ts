import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createDemoWorkspace } from '../../scripts/demo.ts';
import { openWorkbench } from './harness/open.ts';
import { picture, takesPictures } from './harness/picture.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

const SIZE = { width: 1000, height: 500 };
const WHOLE = { x: 0, y: 0, ...SIZE };

/** What the README shows is what people get: the same states are checked in every run. */
describe('the pictures of the README, on the demo workspace', () => {
	let workbench: Workbench;
	let scratch: string;

	before(async () => {
		scratch = await mkdtemp(join(tmpdir(), 'demo-'));
		await createDemoWorkspace(join(scratch, 'invoice-service'));
		workbench = await openWorkbench({
			workspace: join(scratch, 'invoice-service'),
			size: SIZE,
			scale: takesPictures ? 1.5 : 1,
			settings: {
				'breadcrumbs.enabled': false,
				'chat.commandCenter.enabled': false,
				'editor.minimap.enabled': false,
				'editor.occurrencesHighlight': 'off',
				'editor.selectionHighlight': false,
				'editor.cursorBlinking': 'solid',
				'editor.lightbulb.enabled': 'off',
				'git.enabled': false,
				'typescript.validate.enable': false,
				// As without the mouse over it.
				'workbench.colorCustomizations': {
					'statusBarItem.warningHoverBackground': '#725102',
					'statusBarItem.warningHoverForeground': '#ffffff',
				},
				'workbench.colorTheme': 'Default Light Modern',
				'workbench.layoutControl.enabled': false,
				'window.commandCenter': false,
			},
		});
		await workbench.cordon();
		await workbench.companion.ask((vscode) => vscode.commands.executeCommand('workbench.action.closeSidebar'));
		await workbench.editor.open('src/config.ts');
		await until('the findings', async () => (await workbench.assistance.problems()).length >= 5);
	});
	after(async () => {
		await workbench?.close();
		await rm(scratch, { recursive: true, force: true });
	});
	beforeEach(() => workbench.companion.ask((vscode) => vscode.commands.executeCommand('notifications.clearAll')));

	const top = async (): Promise<number> =>
		(await workbench.page.locator('.editor-instance').first().boundingBox())?.y ?? 0;
	const restMouse = () => workbench.page.mouse.move(SIZE.width - 200, SIZE.height - 100);

	it('inline-diagnostic: what is underlined', async () => {
		await workbench.editor.moveTo({ line: 0, character: 0 });
		await workbench.page.locator('.squiggly-error').first().waitFor();
		await workbench.editor.focus();
		await restMouse();
		await picture(workbench, 'inline-diagnostic', { ...WHOLE, height: (await top()) + 300 });
	});

	it('selection-status: what is selected', async () => {
		await workbench.editor.select({ line: 3, character: 0 }, { line: 5, character: 0 });
		const item = workbench.page.locator('.statusbar-item.warning-kind').filter({ hasText: '2 selected' });
		await item.waitFor();
		await item.hover();
		const tooltip = workbench.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'Not safe to share' });
		await tooltip.waitFor();
		assert.match(await tooltip.innerText(), /this selection holds 2 secrets \(.*Stripe/);
		await picture(workbench, 'selection-status', WHOLE);
		await restMouse();
	});

	it('hover: what, why, and where to revoke', async () => {
		await workbench.editor.moveTo({ line: 8, character: 20 });
		await workbench.editor.focus();
		await workbench.page.mouse.move(0, 0);
		await workbench.press('ControlOrMeta+k', 'ControlOrMeta+i');
		const hover = workbench.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'revoke it at the provider' });
		await hover.waitFor();
		await picture(workbench, 'hover', WHOLE);
		await workbench.press('Escape');
	});

	it('quick-fix: the ways out', async () => {
		await workbench.editor.moveTo({ line: 8, character: 20 });
		await workbench.editor.focus();
		// What Quick Fix in the hover opens, without TypeScript's own refactorings.
		await workbench.companion.ask((vscode) =>
			vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'never' }),
		);
		const rows = workbench.page.locator('.action-widget .monaco-list-row.action');
		await rows.filter({ hasText: 'Replace by environment variable GITHUB_TOKEN' }).waitFor();
		await picture(workbench, 'quick-fix', WHOLE);
		await workbench.press('Escape');
	});

	it('copy-warn: what a copy is answered with', async () => {
		await workbench.editor.select({ line: 3, character: 0 }, { line: 5, character: 0 });
		await workbench.press('Control+c');
		const { buttons } = await workbench.notifications.waitFor(/clipboard now holds 2 secrets/);
		assert.ok(buttons.includes('Copy Redacted Instead'));
		await picture(workbench, 'copy-warn', WHOLE);
		await workbench.companion.ask((vscode) => vscode.commands.executeCommand('notifications.clearAll'));
	});

	it('redact: a copy for an assistant; restore: its answer, with the values back', async () => {
		const original = await workbench.editor.text();
		await workbench.quickInput.runCommand('Cordon: Redact Document');
		const redacted = await workbench.editor.waitForText(/CORDON_/);
		assert.equal((redacted.match(/CORDON_/g) ?? []).length, 5);
		await until('the placeholders', async () =>
			(await workbench.assistance.problems()).some((p) => p.code === 'placeholder'),
		);
		await restMouse();
		await picture(workbench, 'redact', { ...WHOLE, height: (await top()) + 300 });
		await workbench.quickInput.runCommand('Cordon: Restore Placeholders');
		await workbench.editor.waitForText(original);
		await workbench.assistance.status(/Restored 5 of 5 placeholders/);
		await until('the findings are back', async () => {
			const problems = (await workbench.assistance.problems()).filter(({ path }) => path.startsWith('Untitled'));
			return problems.length === 5 && problems.every(({ code }) => code !== 'placeholder');
		});
		await restMouse();
		await picture(workbench, 'restore', WHOLE);
		await workbench.quickInput.runCommand('View: Revert and Close Editor');
	});

	it('scan-workspace: everything, under Problems', async () => {
		await workbench.editor.open('src/config.ts');
		await workbench.editor.moveTo({ line: 0, character: 0 });
		await workbench.quickInput.runCommand('Cordon: Scan Workspace');
		await workbench.assistance.status(/\d+ findings in \d+ files/);
		await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
		const files = new Set((await workbench.assistance.problems()).map(({ path }) => path));
		for (const path of ['.env', 'AGENTS.md', 'data/customers.csv', 'k8s/secret.yaml', 'src/payments.ts'])
			assert.ok(files.has(path), path);
		for (const path of ['.env.example', 'test/fixtures/charge.json']) assert.ok(!files.has(path), path);
		await workbench.companion.ask((vscode) => vscode.commands.executeCommand('workbench.action.toggleMaximizedPanel'));
		await restMouse();
		await picture(workbench, 'scan-workspace', WHOLE);
	});
});

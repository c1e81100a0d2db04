import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { FrameLocator } from 'playwright-core';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

const files = {
	'.cordon.json':
		'{\n\t"version": 1,\n\t"assistants": { "approved": ["cursor", "claude-code"], "others": "warn" }\n}\n',
	'.cursor/rules.md': 'Be brief.\n',
	'.claude/settings.json': '{\n\t// Ours.\n\t"model": "opus"\n}\n',
	'.gemini/settings.json': '{ "context": { "fileFiltering": { "respectGeminiIgnore": false } } }\n',
	'CLAUDE.md': '# Notes\n',
	'app.ts': 'export const harmless = true;\n',
};

describe('the enforcement view', () => {
	let workbench: Workbench;
	let view: FrameLocator;

	before(async () => {
		workbench = await openWorkbench({ files });
		await workbench.cordon();
		await workbench.quickInput.runCommand('Cordon: Show Enforcement');
		view = workbench.page.frameLocator('iframe.webview').frameLocator('iframe');
	});
	after(() => workbench?.close());

	it('shows', async () => {
		await view.locator('table').waitFor();
		await workbench.screenshot('enforcement-dark');
		await view.getByRole('button', { name: 'Cursor', exact: true }).click();
		await workbench.screenshot('enforcement-dark-open');
	});
});

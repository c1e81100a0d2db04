import assert from 'node:assert/strict';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const secret = token();

describe('the hover over a finding', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			files: {
				'.cordon.json': '{ "version": 1, "actions": { "copy": "block" } }',
				'app.ts': `const token = "${secret}";\nconst mail = "ada.brandt@brandt-gartenbau.de";\nconst harmless = 1;\n`,
			},
		});
		await workbench.cordon();
		await workbench.editor.open('app.ts');
		await until('both findings', async () => (await workbench.assistance.problems()).length === 2);
	});
	after(() => workbench?.close());

	it('says what it is, why Cordon thinks so, what the policy does, and where to revoke it', async () => {
		const text = await workbench.assistance.hover(secret, /Policy/);
		assert.match(text, /GitHub personal access token/);
		assert.match(text, /Sure: prefix ghp_/);
		assert.match(text, /Policy \(standard\): copying it is refused\./);
		assert.match(text, /Chat takes the active editor and its selection along as context without asking\./);
		assert.match(text, /If it has leaked: revoke it at the provider/);
		assert.ok(!text.includes(secret.slice(4, 12)), 'the value is in the hover');
	});

	it('links to the provider, under the link to the documentation of the rule', async () => {
		await workbench.editor.moveTo(await workbench.editor.find(secret));
		await workbench.press('ControlOrMeta+k', 'ControlOrMeta+i');
		const links = workbench.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content a');
		await links.filter({ hasText: 'github-pat' }).waitFor();
		const revoke = links.filter({ hasText: 'revoke it at the provider' });
		assert.equal(await revoke.getAttribute('data-href'), 'https://github.com/settings/tokens');
		await workbench.screenshot('hover');
		await workbench.press('Escape');
	});

	it('says of personal data what it is, and nothing about revoking', async () => {
		const text = await workbench.assistance.hover('ada.brandt', /Policy/);
		assert.match(text, /E-mail address/i);
		assert.ok(!/leaked/.test(text), text);
	});

	it('is silent about chat where its context is switched off', async () => {
		await workbench.companion.ask(async (vscode) => {
			const settings = vscode.workspace.getConfiguration('chat');
			await settings.update('implicitContext.enabled', { panel: 'never' }, vscode.ConfigurationTarget.Global);
		});
		const text = await workbench.assistance.hover(secret, /Policy/);
		assert.ok(!/Chat takes/.test(text), text);
	});

	it('follows the severity that the policy gives', async () => {
		await workbench.companion.ask(async (vscode) => {
			const settings = vscode.workspace.getConfiguration('cordon');
			await settings.update('detect.severity', { 'github-pat': 'info' }, vscode.ConfigurationTarget.Global);
		});
		await until('the severity', async () =>
			(await workbench.assistance.problems()).some((p) => p.code === 'github-pat' && p.severity === 'information'),
		);
		assert.match(await workbench.assistance.hover(secret, /Policy/), /it is shown, and nothing else\./);
	});
});

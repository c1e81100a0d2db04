import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const secret = token();
const files = { 'app.ts': `const token = "${secret}";\nconst mail = "ada.brandt@brandt-gartenbau.de";\n` };

function steps(workbench: () => Workbench) {
	const write = (text: string) => writeFile(join(workbench().folder, '.cordon.json'), text);
	const problems = async (path: string) => (await workbench().assistance.problems()).filter((p) => p.path === path);
	const rules = (...expected: string[]) => {
		let seen: string[] = [];
		return until(`findings of ${expected.join(', ')}`, async () => {
			seen = (await problems('app.ts')).map(({ code }) => code ?? '').sort();
			return seen.join() === expected.sort().join();
		}).catch(() => assert.deepEqual(seen, expected));
	};
	/** Waits for the problems of the policy file itself. */
	const complaints = async (...expected: RegExp[]) => {
		let seen: string[] = [];
		await until('the complaints', async () => {
			seen = (await problems('.cordon.json')).map(
				({ severity, start, message }) => `${start.line + 1}:${start.character + 1} ${severity} ${message}`,
			);
			return seen.length === expected.length && seen.every((line, i) => expected[i]?.test(line));
		}).catch(() => assert.deepEqual(seen, expected));
	};
	return { write, rules, complaints };
}

describe('the policy of a repository', () => {
	let workbench: Workbench;
	const { write, rules, complaints } = steps(() => workbench);

	before(async () => {
		workbench = await openWorkbench({ files });
		await workbench.cordon();
		await workbench.editor.open('app.ts');
		await rules('email-address', 'github-pat');
	});
	after(() => workbench?.close());
	afterEach(async () => {
		await workbench.editor.open('app.ts');
	});

	it('counts as regulated when the first there ever was is broken', async () => {
		await write('{ "version": 1, "actions": { "copy": "nonsense" } }');
		await complaints(/^1:38 error .*off.*warn.*redact.*block/);
		await workbench.assistance.status(/policy error/);
		assert.match(await workbench.assistance.hover(secret, /Policy/), /Policy \(regulated\): copying it/);
	});

	it('takes effect when it is saved, without a reload', async () => {
		await write('{\n\t"version": 1,\n\t"detect": { "pii": { "off": ["email-address"] } }\n}\n');
		await rules('github-pat');
		await complaints();
		await workbench.editor.open('.cordon.json');
		await workbench.editor.selectText('"email-address"');
		await workbench.press('Delete');
		await workbench.editor.waitForText(/"off": \[\]/);
		await rules('github-pat');
		await workbench.press('Control+s');
		await rules('email-address', 'github-pat');
	});

	it('says what is wrong at its place, as it is typed, and keeps the last good policy', async () => {
		await write('{\n\t"version": 1,\n\t"detect": { "pii": { "off": ["email-address"] } }\n}\n');
		await rules('github-pat');
		await workbench.editor.open('.cordon.json');
		await workbench.editor.waitForText(/email/);
		await workbench.editor.moveTo({ line: 2, character: 99 });
		await workbench.editor.focus();
		await workbench.editor.type(',');
		await complaints(/^3:51 error .*comma/i);
		await rules('github-pat');
		await workbench.press('Control+s');
		await workbench.assistance.status(/policy error/);
		await rules('github-pat');
		await workbench.screenshot('policy-error');
		await workbench.press('Backspace', 'Control+s');
		await complaints();
		await workbench.page.locator('.statusbar-item').filter({ hasText: 'policy error' }).waitFor({ state: 'detached' });
	});

	it('warns of an unknown key, proposes the known one, and applies the rest', async () => {
		await write('{\n\t"version": 1,\n\t"detct": {},\n\t"detect": { "pii": { "off": ["email-address"] } }\n}\n');
		await complaints(/^3:2 warning .*detct.*detect/);
		await rules('github-pat');
		await write('{ "version": 1 }');
		await rules('email-address', 'github-pat');
	});

	it('refuses a pattern that could stall the editor', async () => {
		await write(
			'{\n\t"version": 1,\n\t"detect": {\n\t\t"custom": [{ "id": "trap", "keywords": ["aa"], "pattern": "(a+)+$" }]\n\t}\n}\n',
		);
		await complaints(/^4:\d+ error .*detect\.custom\[0\]\.pattern: could take very long/);
		await rules('email-address', 'github-pat');
	});

	it('finds words of its own as soon as it has them', async () => {
		await write('{ "version": 1, "detect": { "custom": [{ "id": "trap-word", "words": ["mail"] }] } }');
		await rules('email-address', 'github-pat', 'trap-word');
	});

	it('helps to write itself: completion and descriptions', async () => {
		await write('{\n\t"version": 1,\n\t"actions": { "copy": "warn" }\n}\n');
		await workbench.editor.open('.cordon.json');
		await workbench.editor.waitForText(/"warn"/);
		assert.match(await workbench.assistance.hover('"copy"', /copy or cut/), /copy or cut text/);
		await workbench.editor.selectText('"warn"');
		await workbench.press('Delete', 'Control+Space');
		const suggestion = workbench.page.locator('.suggest-widget .monaco-list-row');
		await suggestion.filter({ hasText: 'redact' }).waitFor();
		await workbench.screenshot('policy-completion');
		const labels = await suggestion.locator('.label-name').allInnerTexts();
		assert.deepEqual(labels.sort(), ['"block"', '"off"', '"redact"', '"warn"']);
		await workbench.press('Escape');
		await workbench.quickInput.runCommand('View: Revert and Close Editor');
	});

	it('is opened by its command, and explained by another', async () => {
		await workbench.editor.open('app.ts');
		await write('{ "version": 1, "actions": { "copy": "block" } }');
		await until('the policy', async () => /refused/.test(await workbench.assistance.hover(secret, /Policy/)));
		await workbench.quickInput.runCommand('Cordon: Open Policy');
		await workbench.editor.waitForText(/"block"/);
		await workbench.quickInput.runCommand('Cordon: Explain Policy');
		await workbench.editor.waitForText(/\| `actions\.copy` +\| `"block"` +\| repository +\|/);
		await workbench.screenshot('explain-policy');
	});

	it('goes when its file goes, and Open Policy then begins a new one that is not saved', async () => {
		await rm(join(workbench.folder, '.cordon.json'));
		await workbench.editor.open('app.ts');
		await until('the policy', async () => /a warning/.test(await workbench.assistance.hover(secret, /Policy/)));
		await workbench.quickInput.runCommand('Cordon: Open Policy');
		await workbench.editor.waitForText(/"profile": "standard"/);
		assert.ok(await workbench.companion.ask((vscode) => vscode.window.activeTextEditor?.document.isUntitled));
	});
});

describe('the policy of a workspace that is not trusted', () => {
	let workbench: Workbench;
	const { write, rules } = steps(() => workbench);

	before(async () => {
		const loose = { secrets: false, pii: { regions: [], off: ['email-address'] } };
		workbench = await openWorkbench({
			files: {
				...files,
				'.cordon.json': JSON.stringify({ version: 1, detect: loose, actions: { copy: 'off', paste: 'block' } }),
				'.vscode/settings.json': JSON.stringify({ 'cordon.actions.selection': 'off' }),
			},
			trust: 'restricted',
		});
		await workbench.cordon();
		await workbench.editor.open('app.ts');
	});
	after(() => workbench?.close());

	it('can only tighten', async () => {
		await rules('email-address', 'github-pat');
		assert.match(await workbench.assistance.hover(secret, /Policy/), /copying it gives a warning/);
		await workbench.editor.selectText(secret);
		await workbench.page.locator('.statusbar-item.warning-kind').filter({ hasText: '1 selected' }).waitFor();
		await write('{ "version": 1, "actions": { "copy": "block" } }');
		await until('the tighter policy', async () =>
			/copying it is refused/.test(await workbench.assistance.hover(secret, /Policy/)),
		);
	});

	it('says what it refused', async () => {
		await write('{ "version": 1, "actions": { "copy": "off" } }');
		await until('the policy', async () => /a warning/.test(await workbench.assistance.hover(secret, /Policy/)));
		await workbench.quickInput.runCommand('Cordon: Explain Policy');
		await workbench.editor.waitForText(/`actions\.copy` +\| `"warn"` +\| \w+ +\| repository: `"off"` \(.*not trusted/);
		await workbench.quickInput.runCommand('View: Close Editor');
	});

	it('is not offered as a place to allow anything', async () => {
		await workbench.editor.open('app.ts');
		const titles = await workbench.assistance.quickFixes(secret);
		await workbench.press('Escape');
		assert.ok(!titles.some((title) => /policy|project/.test(title)), titles.join());
		assert.ok(titles.some((title) => /Always allow everywhere/.test(title)));
	});

	it('holds from the moment in which it is trusted', async () => {
		await write('{ "version": 1, "detect": { "secrets": false } }');
		await rules('email-address', 'github-pat');
		await workbench.quickInput.runCommand('Workspaces: Manage Workspace Trust');
		await workbench.page.locator('.workspace-trust-editor').getByText('Trust', { exact: true }).first().click();
		await rules('email-address');
	});
});

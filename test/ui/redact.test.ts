import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const secret = token();
const line = `const key = "${secret}"; // mail jane.doe@gmail.com`;
const files = {
	'app.ts': `${line}\nconst harmless = 1;\n`,
	'.cordon.json': JSON.stringify({ version: 1, actions: { paste: 'warn' } }),
};
const REDACTED = /const key = "CORDON_GITHUB_PAT_[A-Z]{3}\d+"; \/\/ mail CORDON_EMAIL_ADDRESS_[A-Z]{3}\d+/;

describe('redacting and restoring from the palette', () => {
	let w: Workbench;
	before(async () => (w = await openWorkbench({ files })));
	after(() => w?.close());

	const placeholders = (n: number): Promise<unknown> =>
		until(`${n} placeholders are pointed out in app.ts`, async () => {
			const problems = await w.assistance.problems();
			return problems.filter(({ code, path }) => code === 'placeholder' && path === 'app.ts').length === n;
		});

	it('redacts the selection in place, points placeholders out, and restores them', async () => {
		await w.editor.open('app.ts');
		await w.press('Control+Home', 'Shift+End');
		await w.quickInput.runCommand('Cordon: Redact Selection');
		await w.editor.waitForText(REDACTED);
		await placeholders(2);
		await w.assistance.quickFixes('CORDON_GITHUB');
		await w.assistance.applyQuickFix('Restore the original');
		await w.editor.waitForText(/ghp_/);
		await placeholders(1);
		await w.press('Control+Home');
		await w.quickInput.runCommand('Cordon: Restore Placeholders');
		await w.editor.waitForText(files['app.ts']);
		await placeholders(0);
	});

	it('redacts what the person selects though nothing was found there', async () => {
		await w.editor.openNew();
		await w.editor.type('codename bluebird');
		await w.press('Control+Shift+ArrowLeft');
		await w.quickInput.runCommand('Cordon: Redact Selection');
		await w.editor.waitForText(/^codename CORDON_TEXT_[A-Z]{3}\d+$/);
		await w.quickInput.runCommand('Cordon: Restore Placeholders');
		await w.editor.waitForText('codename bluebird');
	});

	it('redacts the document into a new editor of the same language', async () => {
		await w.editor.open('app.ts');
		await w.quickInput.runCommand('Cordon: Redact Document');
		await w.editor.waitForText(REDACTED);
		const { scheme, language } = await w.companion.ask((vscode) => ({
			scheme: vscode.window.activeTextEditor?.document.uri.scheme,
			language: vscode.window.activeTextEditor?.document.languageId,
		}));
		assert.deepEqual({ scheme, language }, { scheme: 'untitled', language: 'typescript' });
	});

	it('brings the values back from an assistant’s answer that changed case and escaped for Markdown', async () => {
		await w.editor.open('app.ts');
		await w.press('Control+Home', 'Shift+End');
		await w.quickInput.runCommand('Cordon: Copy Redacted');
		const copied = await w.clipboard.waitFor(REDACTED);
		assert.ok(!copied.includes(secret));
		await w.clipboard.write(copied.toLowerCase().replaceAll('_', String.raw`\_`));
		await w.editor.openNew();
		await w.quickInput.runCommand('Cordon: Paste Restored');
		await w.editor.waitForText(line);
	});

	it('offers the originals at paste, behind the plain text', async () => {
		await w.editor.open('app.ts');
		await w.press('Control+Home', 'Shift+End');
		await w.quickInput.runCommand('Cordon: Copy Redacted');
		const copied = await w.clipboard.waitFor(REDACTED);
		await w.editor.openNew();
		await w.press('Control+v');
		await w.editor.waitForText(copied);
		await w.pasteAs('Paste with Originals');
		await w.editor.waitForText(line);
	});

	it('offers redacted text at paste', async () => {
		await w.clipboard.write(line);
		await w.editor.openNew('typescript');
		await w.press('Control+v');
		await w.editor.waitForText(line);
		await w.assistance.status(/The pasted text holds 1 secret/);
		await w.pasteAs('Paste Redacted');
		await w.editor.waitForText(REDACTED);
	});

	it('forgets on demand', async () => {
		await w.editor.open('app.ts');
		await w.press('Control+Home', 'Shift+End');
		await w.quickInput.runCommand('Cordon: Redact Selection');
		const text = await w.editor.waitForText(REDACTED);
		await placeholders(2);
		await w.quickInput.runCommand('Cordon: Forget Placeholders');
		await placeholders(0);
		await w.quickInput.runCommand('Cordon: Restore Placeholders');
		await w.assistance.status(/not of this window/);
		assert.equal(await w.editor.text(), text);
		await w.press('Control+z');
		await w.editor.waitForText(/ghp_/);
	});
});

function policy(paste: string): string {
	return JSON.stringify({ version: 1, actions: { paste } });
}

describe('pasting under a stricter policy', () => {
	let w: Workbench;
	after(() => w?.close());
	before(async () => {
		w = await openWorkbench({ files: { '.cordon.json': policy('redact') } });
		await w.cordon();
	});

	/** Pastes into new editors until the result is as expected: a policy takes effect a moment after it was written. */
	const pastes = (what: string, expected: (text: string) => boolean): Promise<unknown> =>
		until(what, async () => {
			await w.editor.openNew('typescript');
			await w.editor.type('> ');
			await w.press('Control+v');
			const done = /^> .|Not pasted/s;
			await until('the paste is over', async () => done.test(await w.editor.text()) || (await refused()));
			return expected(await w.editor.text());
		});
	const refused = (): Promise<boolean> =>
		w.page
			.locator('.statusbar-item')
			.filter({ hasText: /Not pasted: 1 secret/ })
			.isVisible();

	it('redacts by itself', async () => {
		await w.clipboard.write(line);
		await pastes('a redacted paste', (text) => REDACTED.test(text));
	});

	it('blocks, and says so', async () => {
		await writeFile(join(w.folder, '.cordon.json'), policy('block'));
		await w.clipboard.write(line);
		await pastes('a refused paste', (text) => text === '> ');
		assert.ok(await refused());
	});
});

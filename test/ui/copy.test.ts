import assert from 'node:assert/strict';
import { ClipboardRecord } from './harness/clipboard-record.ts';
import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const secret = token();
const other = token(5);
const files = (copy: string): Record<string, string> => ({
	'.cordon.json': JSON.stringify({ version: 1, guidance: 'Ask the security desk.', actions: { copy } }),
	'app.ts': `const first = "${secret}";\nconst harmless = 1;\nconst second = "${other}";\n`,
});
const PLACEHOLDER = /CORDON_GITHUB_PAT_[A-Z]{3}\d+/;
const BEFORE = 'what was there before';

/** The ways to copy that run a command or a key binding of ours: no moment with the raw value is allowed. */
const ways: Record<string, (w: Workbench) => Promise<void>> = {
	'Ctrl+C': (w) => w.press('Control+c'),
	'Ctrl+Insert': (w) => w.press('Control+Insert'),
	'the palette': (w) => w.quickInput.runCommand('Copy'),
	'the context menu': (w) => w.assistance.contextMenu('Copy'),
	'the Edit menu': (w) => w.menuBar.choose('Edit', 'Copy'),
	'Copy with Syntax Highlighting': (w) => w.quickInput.runCommand('Copy with Syntax Highlighting'),
};

async function ready(workbench: Workbench, text: string): Promise<ClipboardRecord> {
	await workbench.editor.open('app.ts');
	await workbench.editor.waitForText(/harmless/);
	await until('both findings', async () => (await workbench.assistance.problems()).length === 2);
	await workbench.editor.selectText(text);
	await workbench.clipboard.write(BEFORE);
	const record = new ClipboardRecord(workbench.page);
	await record.start();
	return record;
}

describe('copying under redact', () => {
	let workbench: Workbench;
	before(async () => (workbench = await openWorkbench({ files: files('redact') })));
	after(() => workbench?.close());

	for (const [way, copy] of Object.entries(ways))
		it(`by ${way} never lets the value onto the clipboard`, async () => {
			const record = await ready(workbench, `"${secret}"`);
			await copy(workbench);
			const text = await workbench.clipboard.waitFor(PLACEHOLDER);
			assert.match(text, /^"CORDON_GITHUB_PAT_[A-Z]{3}\d+"$/);
			assert.ok(!(await record.stop()).some((seen) => seen.includes(secret)), 'the value was on the clipboard');
		});

	for (const key of ['Control+x', 'Shift+Delete'])
		it(`cuts by ${key}: the text goes, a placeholder is on the clipboard, undo brings the text back`, async () => {
			const record = await ready(workbench, `"${secret}"`);
			const text = await workbench.editor.text();
			await workbench.press(key);
			assert.match(await workbench.clipboard.waitFor(PLACEHOLDER), /^"CORDON/);
			assert.equal(await workbench.editor.waitForText(/first = ;/), text.replace(`"${secret}"`, ''));
			assert.ok(!(await record.stop()).some((seen) => seen.includes(secret)), 'the value was on the clipboard');
			await workbench.press('Control+z');
			await workbench.editor.waitForText(text);
		});

	it('copies the whole line of an empty selection', async () => {
		const record = await ready(workbench, `first`);
		await workbench.press('ArrowRight', 'Control+c');
		assert.match(await workbench.clipboard.waitFor(PLACEHOLDER), /^const first = "CORDON_\w+";\n$/);
		assert.ok(!(await record.stop()).some((seen) => seen.includes(secret)));
	});

	it('copies several selections, one below the other', async () => {
		const record = await ready(workbench, 'const');
		await workbench.press('Control+Shift+l');
		await workbench.press('End', 'Shift+Home', 'Control+c');
		const text = await workbench.clipboard.waitFor(PLACEHOLDER);
		assert.match(text, /^const first = "CORDON_\w+";\nconst harmless = 1;\nconst second = "CORDON_\w+";$/);
		assert.ok(!(await record.stop()).some((seen) => seen.includes(secret) || seen.includes(other)));
		await workbench.press('Escape');
	});

	it('redacts a part of the value, too', async () => {
		await ready(workbench, secret.slice(4, 30));
		await workbench.press('Control+c');
		const text = await workbench.clipboard.waitFor(PLACEHOLDER);
		assert.ok(!text.includes(secret.slice(4, 30)));
	});

	it('gives the same value the same placeholder', async () => {
		await ready(workbench, secret);
		await workbench.press('Control+c');
		const first = await workbench.clipboard.waitFor(PLACEHOLDER);
		await ready(workbench, `"${secret}"`);
		await workbench.press('Control+c');
		assert.equal(await workbench.clipboard.waitFor(/^".*"$/), `"${first}"`);
	});

	it('leaves harmless text, the find box and its text alone', async () => {
		await ready(workbench, 'harmless = 1');
		await workbench.press('Control+c');
		await workbench.clipboard.waitFor('harmless = 1');
		await workbench.press('Control+f');
		await workbench.editor.type('in the find box');
		await workbench.press('Control+a', 'Control+c');
		await workbench.clipboard.waitFor('in the find box');
		await workbench.press('Escape');
	});
});

describe('copying under block', () => {
	let workbench: Workbench;
	before(async () => (workbench = await openWorkbench({ files: files('block') })));
	after(() => workbench?.close());

	for (const [way, copy] of Object.entries(ways))
		it(`by ${way} leaves the clipboard as it was and says why`, async () => {
			const record = await ready(workbench, secret);
			await copy(workbench);
			await workbench.assistance.status(/Not copied: 1 secret.*Ask the security desk/);
			assert.equal(await workbench.clipboard.read(), BEFORE);
			assert.deepEqual([...new Set(await record.stop())], [BEFORE]);
		});

	it('cuts the text and keeps the clipboard', async () => {
		await ready(workbench, secret);
		await workbench.press('Control+x');
		await workbench.editor.waitForText(/first = ""/);
		assert.equal(await workbench.clipboard.read(), BEFORE);
		await workbench.press('Control+z');
		await workbench.editor.waitForText(new RegExp(secret));
	});
});

describe('copying under warn', () => {
	let workbench: Workbench;
	before(async () => (workbench = await openWorkbench({ files: files('warn') })));
	after(() => workbench?.close());

	for (const way of ['Ctrl+C', 'the context menu'])
		it(`by ${way} copies, tells, and offers to copy redacted instead`, async () => {
			await ready(workbench, `"${secret}"`);
			await ways[way]?.(workbench);
			await workbench.clipboard.waitFor(`"${secret}"`);
			const notice = await workbench.notifications.waitFor(/clipboard now holds/);
			assert.match(notice.text, /1 secret \(GitHub personal access token\)/);
			assert.ok(!notice.text.includes(secret));
			await workbench.notifications.press(/clipboard now holds/, 'Copy Redacted Instead');
			assert.match(await workbench.clipboard.waitFor(PLACEHOLDER), /^"CORDON_\w+"$/);
		});

	it('tells about a cut, whose text is gone by then', async () => {
		await ready(workbench, `"${other}"`);
		await workbench.press('Control+x');
		await workbench.notifications.press(/clipboard now holds 1 secret/, 'Copy Redacted Instead');
		assert.match(await workbench.clipboard.waitFor(PLACEHOLDER), /^"CORDON_\w+"$/);
		await workbench.press('Control+z');
	});

	it('can be silenced from the notice itself', async () => {
		await ready(workbench, secret);
		await workbench.press('Control+c');
		await workbench.notifications.press(/clipboard now holds/, "Don't Show Again");
		await until('the setting', () =>
			workbench.companion.ask((vscode) =>
				vscode.workspace.getConfiguration('cordon').get<string[]>('notices.silenced', []).includes('copy'),
			),
		);
		await ready(workbench, secret);
		await workbench.press('Control+c');
		await workbench.clipboard.waitFor(secret);
		await new Promise((resolve) => setTimeout(resolve, 500));
		assert.deepEqual(
			(await workbench.notifications.all()).filter((n) => /clipboard now/.test(n.text)),
			[],
		);
	});
});

describe('copying while editor.pasteAs.enabled is off', () => {
	let workbench: Workbench;
	after(() => workbench?.close());
	before(async () => {
		const settings = { 'editor.pasteAs.enabled': false };
		workbench = await openWorkbench({ files: files('redact'), settings });
	});

	it('says that it is blind', async () => {
		const { text } = await workbench.notifications.waitFor(/cannot see what is copied/);
		assert.match(text, /editor\.pasteAs\.enabled/);
	});

	it('still keeps the value off the clipboard where it has keys and commands of its own', async () => {
		await ready(workbench, `"${secret}"`);
		await workbench.press('Control+c');
		assert.match(await workbench.clipboard.waitFor(PLACEHOLDER), /^"CORDON_\w+"$/);
	});

	it('says so once, not in every window', async () => {
		await workbench.reload();
		await workbench.editor.open('app.ts');
		await until('Cordon is there again', async () => (await workbench.assistance.problems()).length === 2);
		const again = (await workbench.notifications.all()).filter(({ text }) => /cannot see/.test(text));
		assert.deepEqual(again, []);
	});
});

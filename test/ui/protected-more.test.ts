import assert from 'node:assert/strict';
import { linkSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { openWorkbench, type WorkbenchOptions } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { steps } from './protected-steps.ts';

let workbench: Workbench;
let scratch: string;
const { row, badge, isMarked, tab, policy, choose, chooseFor } = steps(() => workbench);

async function fill(files: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(scratch, name)), { recursive: true });
		await writeFile(join(scratch, name), text);
	}
}

async function open(first: string, options: WorkbenchOptions): Promise<void> {
	workbench = await openWorkbench(options);
	await workbench.cordon();
	await workbench.companion.ask(async (vscode) => {
		await vscode.commands.executeCommand('workbench.view.explorer');
	});
	await row(first).waitFor();
}

/** What the tests of a block share; those of the others have a window and a folder each. */
const together = { before, after };
const each = { before: beforeEach, after: afterEach };

function windows({ before, after }: typeof together): void {
	before(async () => {
		scratch = await realpath(await mkdtemp(join(tmpdir(), 'protected-')));
	});
	after(async () => {
		await workbench?.close();
		await rm(scratch, { recursive: true, force: true });
	});
}

describe('protecting by mouse, in high contrast', () => {
	windows(together);
	before(async () => {
		const names = ['notes.txt', 'a.txt', 'b.txt', 'c.txt', 'd/e.txt', 'a.mine'];
		await fill(Object.fromEntries(names.map((name) => [`work/${name}`, 'nothing in particular\n'])));
		await fill({ 'work/.env': 'MODE=test\n' });
		await fill({ 'work/.vscode/settings.json': JSON.stringify({ 'cordon.protect': ['*.mine'] }) });
		linkSync(join(scratch, 'work/.env'), join(scratch, 'work/other.txt'));
		const settings = { 'workbench.colorTheme': 'Default High Contrast' };
		await open('notes.txt', { workspace: join(scratch, 'work'), settings });
	});
	afterEach(async () => {
		await workbench.companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('notifications.clearAll');
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		});
	});

	it('the badge and the lock are seen', async () => {
		await workbench.editor.open('.env');
		await isMarked('\\.env');
		await badge(tab('.env')).waitFor();
		await workbench.page.locator('#cordon\\.cordon\\.cordon\\.status .codicon-lock').waitFor();
		await workbench.screenshot('protected-high-contrast');
	});

	it('what does not hold, since a more specific layer decides, is not written', async () => {
		await isMarked('a\\.mine');
		await choose('a\\.mine', 'Exempt from Protection…');
		const { text } = await workbench.notifications.waitFor(/Nothing was written/);
		assert.match(text, /would change nothing\. a\.mine: Protected by \*\.mine \(workspace settings\)/);
		await assert.rejects(policy(), /ENOENT/);
		await workbench.screenshot('protected-in-vain');
	});

	it('from the menu of a tab', async () => {
		await workbench.editor.open('notes.txt');
		await chooseFor(tab('notes.txt'), 'Protect…');
		await workbench.quickInput.answer('thoughts about people');
		await workbench.notifications.waitFor(/notes\.txt: protected from now on/);
		await badge(tab('notes.txt')).waitFor();
		assert.match(await policy(), /"\/notes\.txt" \/\/ thoughts about people/);
		await chooseFor(tab('notes.txt'), 'Why Is This Protected?');
		await workbench.notifications.waitFor(/notes\.txt: Protected by \/notes\.txt \(\.cordon\.json, line \d+\)/);
	});

	it('what does not hold, since another name of the file is protected still, is told', async () => {
		await isMarked('other\\.txt');
		await choose('other\\.txt', 'Exempt from Protection…');
		await workbench.quickInput.answer('looks harmless');
		const { text, buttons } = await workbench.notifications.waitFor(/written, and it does not hold/);
		assert.match(text, /other\.txt: Protected by \.env \(built in\): It is the same file as .*work\/\.env/);
		assert.deepEqual(buttons, ['Open Policy', 'Undo']);
		await workbench.screenshot('protected-still');
	});

	it('several files and folders at once, and exempting them again', async () => {
		await row('a\\.txt').click();
		for (const name of ['b\\.txt', 'd']) await row(name).click({ modifiers: ['ControlOrMeta'] });
		await choose('b\\.txt', 'Protect…');
		assert.match(await workbench.quickInput.text(), /protect (?=.*a\.txt)(?=.*b\.txt)(?=.*d)/);
		await workbench.screenshot('protected-several');
		await workbench.quickInput.answer('for three reasons');
		for (const name of ['a\\.txt', 'b\\.txt', 'd']) await isMarked(name);
		await isMarked('c\\.txt', false);
		const text = await policy();
		for (const pattern of ['/a.txt', '/b.txt', '/d/']) assert.ok(text.includes(`"${pattern}"`), text);
		await row('a\\.txt').click();
		await row('\\.env').click({ modifiers: ['ControlOrMeta'] });
		await choose('\\.env', 'Exempt from Protection…');
		await workbench.quickInput.answer('made up');
		for (const name of ['a\\.txt', '\\.env']) await isMarked(name, false);
		await isMarked('b\\.txt');
	});
});

describe('a managed policy', () => {
	windows(each);

	it('binds everybody, is shown as such, and counts as regulated once it cannot be read', async () => {
		const managed = join(scratch, 'managed.json');
		await writeFile(managed, '{ "protect": ["*.mine"], "locked": ["protect"], "actions": { "copy": "redact" } }');
		const loose = '{ "protect": ["!*.mine"], "actions": { "copy": "off" } }';
		const files = { 'a.mine': '', '.cordon.json': loose };
		await open('a.mine', { files, env: { CORDON_MANAGED_POLICY: managed } });
		await isMarked('a\\.mine');
		await choose('a\\.mine', 'Why Is This Protected?');
		await workbench.notifications.waitFor(/a\.mine: Protected by \*\.mine \(managed policy, .*managed\.json, line 1\)/);
		assert.equal(await workbench.editor.selectedText(), '"*.mine"');
		await choose('a\\.mine', 'Exempt from Protection…');
		await workbench.notifications.waitFor(/not exempt: locked by the managed policy/);
		assert.equal(await policy(), loose);
		await workbench.quickInput.runCommand('Cordon: Explain Policy');
		await workbench.editor.waitForText(/`actions\.copy` +\| `"redact"` +\| managed/);
		await workbench.screenshot('policy-managed');
		await writeFile(managed, '{ "protect": [');
		await workbench.page.locator('#cordon\\.cordon\\.cordon\\.status').getByText('policy error').click();
		await workbench.editor.waitForText('{ "protect": [');
		await workbench.quickInput.runCommand('Cordon: Explain Policy');
		await workbench.editor.waitForText(/error: .*managed\.json[^]*`profile` +\| `"regulated"` +\| managed/);
		const problems = await workbench.companion.ask((vscode, managed) => {
			const found = vscode.languages.getDiagnostics(vscode.Uri.file(managed));
			return found.filter(({ source }) => source === 'cordon').map(({ message }) => message);
		}, managed);
		assert.deepEqual(problems, ['A closing bracket ] is missing here.']);
		await workbench.screenshot('policy-managed-broken');
	});
});

describe('policies of several folders', () => {
	windows(each);

	it('above the one that is open count, live, and say what is wrong in them', async () => {
		await fill({ 'repo/.git/HEAD': '', 'repo/apps/web/a.outer': '', 'repo/apps/web/b.txt': '' });
		const outer = join(scratch, 'repo/.cordon.json');
		await writeFile(outer, '{ "protect": ["*.outer"] }');
		await open('a.outer', { workspace: join(scratch, 'repo/apps/web') });
		await isMarked('a\\.outer');
		await writeFile(outer, '{ "protect": ["*.outer", "/apps/web/b.txt"] }');
		await isMarked('b\\.txt');
		await writeFile(outer, '{\n\t"protect": 1\n}');
		await workbench.page.locator('#cordon\\.cordon\\.cordon\\.status').getByText('policy error').click();
		assert.match(await workbench.editor.waitForText(/protect/), /"protect": 1/);
		await workbench.companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('workbench.actions.view.problems');
		});
		await workbench.page.locator('.markers-panel').getByText('protect: must be a list').waitFor();
		await isMarked('a\\.outer');
		await workbench.screenshot('policy-above');
	});

	it('of a workspace with two are set up one by one, each its own', async () => {
		const file = join(scratch, 'both.code-workspace');
		await fill({ 'one/a.hl7': '', 'two/b.hl7': '' });
		await writeFile(file, JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }));
		await open('two', { workspace: file });
		await workbench.quickInput.runCommand('Cordon: Set Up Policy');
		await until('the folder is asked for', async () => (await workbench.quickInput.items()).includes('two'));
		await workbench.screenshot('setup-folders');
		await workbench.quickInput.pick('two');
		for (const [question, answer] of [
			[/Which industry/, 'Health care, pharmacy, research with patients'],
			[/What kind of product/, 'A library or open source'],
			[/How far is it/, 'A prototype, without real data'],
			[/How strict/, undefined],
			[/Whose personal data/, undefined],
			[/What is protected/, undefined],
			[/write this policy/, 'Write two/.cordon.json'],
		] as const) {
			await until(`${question}`, async () => question.test(await workbench.quickInput.text()));
			if (answer === undefined) await workbench.press('Enter');
			else await workbench.quickInput.pick(answer);
		}
		await workbench.notifications.waitFor(/two.*holds from now on/);
		assert.match(await readFile(join(scratch, 'two/.cordon.json'), 'utf8'), /"regulated"/);
		await assert.rejects(readFile(join(scratch, 'one/.cordon.json')), /ENOENT/);
		const verdicts = await workbench.companion.ask(async (vscode) => {
			const cordon = vscode.extensions.getExtension<{ verdictFor(uri: unknown): { rule: string } }>('cordon.cordon');
			const folders = vscode.workspace.workspaceFolders ?? [];
			return ['a.hl7', 'b.hl7'].map((name, index) => {
				const folder = folders[index]?.uri ?? vscode.Uri.file('/');
				return cordon?.exports.verdictFor(vscode.Uri.joinPath(folder, name)).rule;
			});
		});
		assert.deepEqual(verdicts, ['', '*.hl7']);
	});
});

async function moveTo(key: 'End' | 'Home'): Promise<void> {
	await workbench.companion.ask((vscode) =>
		vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer'),
	);
	await workbench.page.locator('.explorer-folders-view .monaco-list:focus').waitFor();
	await workbench.press(key);
}

describe('a large folder', () => {
	windows(each);

	it('shows its badges where it is looked at, and is not judged as a whole', async function () {
		this.timeout(120_000);
		const names = Array.from(
			{ length: 10_000 },
			(_, at) => `file-${`${at}`.padStart(5, '0')}.${at % 5 ? 'ts' : 'pem'}`,
		);
		await fill(Object.fromEntries(names.map((name) => [name, ''])));
		await open('file-00000.pem', { workspace: scratch });
		// Asked for the same files at the same time as the badge is.
		await workbench.companion.ask((vscode) => {
			const counter = globalThis as { asked?: number };
			counter.asked = 0;
			vscode.window.registerFileDecorationProvider({ provideFileDecoration: () => void counter.asked!++ });
		});
		await isMarked('file-00000\\.pem');
		await isMarked('file-00001\\.ts', false);
		await moveTo('End');
		await isMarked('file-09995\\.pem');
		await isMarked('file-09999\\.ts', false);
		await workbench.screenshot('protected-large');
		await writeFile(join(scratch, '.cordon.json'), '{ "protect": ["*9.ts"] }');
		await isMarked('file-09999\\.ts');
		await moveTo('Home');
		await isMarked('file-00009\\.ts');
		const asked = await workbench.companion.ask(() => (globalThis as { asked?: number }).asked ?? 0);
		assert.ok(asked > 0 && asked < 2000, `${asked}`);
	});
});

import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

const settings = '{\n\t// Ours.\n\t"model": "opus"\n}\n';
const ignore = '# Made by hand.\nbuild/\n';
const files = {
	'.cordon.json': '{\n\t"version": 1,\n\t"protect": ["customers/**"]\n}\n',
	'.cursorignore': ignore,
	'.cursor/rules.md': 'Be brief.\n',
	'.claude/settings.json': settings,
	'app.ts': 'export const harmless = true;\n',
};

const STATUS = '#cordon\\.cordon\\.cordon\\.status a';

describe('syncing with assistants', () => {
	let workbench: Workbench;
	const text = (path: string) => readFile(join(workbench.folder, path), 'utf8').catch(() => undefined);
	const asks = (pattern: RegExp) =>
		until(`${pattern} is asked`, async () => pattern.test(await workbench.quickInput.text()));
	const tabs = () => workbench.page.locator('.tab').allInnerTexts();
	const launcher = () => join(workbench.server.dataFolder, 'home', '.cordon', 'bin', 'cordon-hook');
	const drifts = async () => (await workbench.assistance.problems()).filter(({ code }) => code === 'drift');
	const state = async () => (await workbench.page.locator(STATUS).getAttribute('aria-label')) ?? '';
	const write = (path: string, content: string) => writeFile(join(workbench.folder, path), content);
	const choose = async (command: string, question: RegExp) => {
		await workbench.quickInput.runCommand(command);
		await asks(question);
		await workbench.press('Enter');
	};

	before(async () => {
		workbench = await openWorkbench({ files });
		await workbench.cordon();
	});
	after(() => workbench?.close());

	it('shows every file before it is written, and writes on confirmation', async () => {
		await workbench.quickInput.runCommand('Cordon: Sync with Assistants…');
		await asks(/write the policy into the files of/);
		await workbench.screenshot('sync-choice');
		await workbench.press('Enter');
		await asks(/write this/);
		await until('the preview', async () => (await tabs()).some((title) => /Cordon: Sync/.test(title)));
		await workbench.page.locator('.multiDiffEntry').first().waitFor();
		await workbench.screenshot('sync-preview');
		assert.equal(await text('.cursorignore'), ignore);
		assert.equal(await text('.claude/settings.json'), settings);
		await workbench.quickInput.pick('Write 6 files');
		await workbench.notifications.waitFor(/files have the policy now/);
		await workbench.screenshot('sync-written');
		assert.match((await text('.cursorignore')) ?? '', /build\/\n# cordon:begin[^]*customers\/\*\*[^]*# cordon:end/);
		assert.match((await text('.claude/settings.json')) ?? '', /\/\/ Ours\.[^]*Read\(.*customers[^]*PreToolUse/);
		assert.match(await readFile(launcher(), 'utf8'), /hook\.cjs/);
	});

	it('leaves nothing to do behind, and no preview', async () => {
		assert.ok(!(await tabs()).some((title) => /Cordon: Sync/.test(title)));
		await choose('Cordon: Sync with Assistants…', /write the policy into the files of/);
		await workbench.page.locator('.statusbar-item').filter({ hasText: 'Every file is as the policy has it' }).waitFor();
		assert.deepEqual(await drifts(), []);
	});

	it('shows in the very file that somebody has taken a line out, and puts it back', async () => {
		await workbench.editor.open('.cursorignore');
		const whole = await workbench.editor.text();
		const at = await workbench.editor.find('customers/**');
		await workbench.editor.moveTo(at);
		await workbench.editor.focus();
		await workbench.press('Control+Shift+k');
		const [drift] = await until('the drift', async () => {
			const found = await drifts();
			return found.length > 0 && found;
		});
		assert.equal(drift?.path, '.cursorignore');
		assert.equal(drift?.severity, 'warning');
		assert.equal(drift?.start.line, at.line);
		assert.match(drift?.message ?? '', /^\.cursorignore is not what the policy says: 1 line missing\.$/);
		await until('the status item says so', async () =>
			/\.cursorignore is not what the policy says/.test(await state()),
		);
		const titles = await workbench.assistance.quickFixes({ line: at.line, character: 0 });
		await workbench.screenshot('sync-drift');
		assert.ok(titles.includes('Sync again'), titles.join());
		await workbench.assistance.applyQuickFix('Sync again');
		await workbench.editor.waitForText(whole);
		await until('no drift', async () => (await drifts()).length === 0);
		assert.equal(await text('.cursorignore'), whole);
		await until('the status item is quiet', async () => !/cursorignore/.test(await state()));
	});

	it('sees that the policy has changed, and that a hook was taken out', async () => {
		await write('.cordon.json', '{\n\t"version": 1,\n\t"protect": ["customers/**", "ledgers/**"]\n}\n');
		await until('drift in every file', async () => {
			const paths = new Set((await drifts()).map(({ path }) => path));
			return paths.has('.cursorignore') && paths.has('.claude/settings.json');
		});
		await write('.cordon.json', files['.cordon.json']);
		await until('no drift', async () => (await drifts()).length === 0);
		const before = (await text('.cursor/hooks.json')) ?? '';
		await write('.cursor/hooks.json', '{ "version": 1, "hooks": {} }\n');
		await until('drift in the hooks', async () => (await drifts()).some(({ path }) => path === '.cursor/hooks.json'));
		await write('.cursor/hooks.json', before);
		await until('no drift again', async () => (await drifts()).length === 0);
	});

	it('says what has to be mended by hand, and offers nothing that would not help', async () => {
		const before = (await text('.cursorignore')) ?? '';
		await write('.cursorignore', before.replace(/# cordon:end\n/, ''));
		const drift = await until('the broken marks', async () => (await drifts())[0]);
		assert.match(drift.message, /left as it is: line \d+: not one pair/);
		await write('.cursorignore', `<<<<<<< HEAD\n${before}=======\n>>>>>>> other\n`);
		await until('the conflict', async () => /line 1: a merge conflict/.test((await drifts())[0]?.message ?? ''));
		await write('.cursorignore', before);
		await until('no drift', async () => (await drifts()).length === 0);
	});

	it('tells in the status item that the launcher is gone, and brings it back', async () => {
		await rm(launcher());
		await write('.cordon.json', `${files['.cordon.json']}\n`);
		await until('the status item says so', async () => /cordon-hook is missing/.test(await state()));
		await choose('Cordon: Sync with Assistants…', /write the policy into the files of/);
		await until('the launcher', () => readFile(launcher(), 'utf8').catch(() => undefined));
		await write('.cordon.json', files['.cordon.json']);
		await until('the status item is quiet', async () => !/cordon-hook/.test(await state()));
	});

	it('takes everything out again, to the byte, and undoes that too', async () => {
		const synced = await text('.claude/settings.json');
		await choose('Cordon: Remove from Assistants…', /take the policy out/);
		await asks(/take this out/);
		await workbench.press('Enter');
		await workbench.notifications.waitFor(/Cordon is out of \d files/);
		assert.equal(await text('.cursorignore'), ignore);
		assert.equal(await text('.claude/settings.json'), settings);
		for (const path of ['.cursorindexingignore', '.cursor/hooks.json', '.cordon/sync.json'])
			assert.equal(await text(path), undefined);
		await workbench.notifications.press(/Cordon is out of/, 'Undo');
		await until('it is back', async () => (await text('.claude/settings.json')) === synced);
	});
});

describe('syncing where it cannot be', () => {
	it('is refused in a workspace that is not trusted, with the reason', async () => {
		const workbench = await openWorkbench({ files, trust: 'restricted' });
		try {
			await workbench.cordon();
			await workbench.quickInput.runCommand('Cordon: Sync with Assistants…');
			const { buttons } = await workbench.notifications.waitFor(/This workspace is not trusted/);
			assert.ok(buttons.includes('Manage Trust'));
		} finally {
			await workbench.close();
		}
	});

	it('says plainly in the web build that it cannot, and what can', async () => {
		const workbench = await openWorkbench({ files, flavour: 'web' });
		try {
			await workbench.quickInput.runCommand('Cordon: Sync with Assistants…');
			await workbench.notifications.waitFor(/cannot be written from here.*cordon sync/);
		} finally {
			await workbench.close();
		}
	});
});

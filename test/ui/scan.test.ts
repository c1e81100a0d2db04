import assert from 'node:assert/strict';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const line = (seed: number) => `const token = "${token(seed)}";\n`;
const files = {
	'.gitignore': 'ignored/\n*.log\n',
	'.cordon.json': JSON.stringify({ version: 1, detect: { ignore: [{ rule: '*', path: 'fixtures/**' }] } }),
	'a.ts': line(1),
	'src/b.ts': `\n${line(2)}${line(3)}`,
	'src/clean.ts': 'export const clean = true;\n',
	'ignored/c.ts': line(4),
	'd.log': line(5),
	'fixtures/e.ts': line(6),
	'binary.dat': `\0\0\0${line(7)}`,
	'closed/f.ts': line(8),
};

describe('Scan Workspace', () => {
	let workbench: Workbench;
	const closed = () => join(workbench.folder, 'closed');

	before(async () => {
		workbench = await openWorkbench({ files });
		await workbench.cordon();
		await chmod(closed(), 0);
	});
	after(async () => {
		await chmod(closed(), 0o755).catch(() => {});
		await workbench?.close();
	});

	const found = async () =>
		(await workbench.assistance.problems()).map(({ path, start }) => `${path}:${start.line + 1}`);
	const finds = async (...expected: string[]) => {
		let seen: string[] = [];
		await until('the findings', async () => {
			seen = (await found()).sort();
			return seen.join() === expected.join();
		}).catch(() => assert.deepEqual(seen, expected));
	};
	const readable = process.getuid?.() === 0;
	const all = ['a.ts:1', ...(readable ? ['closed/f.ts:1'] : []), 'src/b.ts:2', 'src/b.ts:3'];
	const scan = () => workbench.quickInput.runCommand('Cordon: Scan Workspace');
	const close = () => workbench.quickInput.runCommand('View: Close All Editors');

	it('lists what it finds, and leaves out what git ignores, what the policy ignores, and binary files', async () => {
		await scan();
		await finds(...all);
		await workbench.assistance.status(
			readable
				? /4 findings in 6 files, 1 not scanned \(see the log\)/
				: /3 findings in 5 files, 2 not scanned \(see the log\)/,
		);
		const rows = await workbench.assistance.problemsView();
		assert.ok(
			rows.some((row) => /b\.ts/.test(row)),
			rows.join(),
		);
		await workbench.screenshot('scan');
	});

	it('lets an open document speak for itself, and keeps the result when it closes', async () => {
		await workbench.editor.open('a.ts');
		await workbench.assistance.status(/^\s*1\s*$/);
		await finds(...all);
		await close();
		await workbench.page.waitForTimeout(500);
		await finds(...all);
	});

	it('drops what was mended: in the editor, by another program, by the policy, by deleting the file', async () => {
		await workbench.editor.open('a.ts');
		await workbench.editor.selectText(token(1));
		await workbench.press('Delete');
		await finds(...all.slice(1));
		await workbench.press('Control+s');
		await close();
		await finds(...all.slice(1));
		await writeFile(join(workbench.folder, 'src/b.ts'), `\n\n${line(3)}`);
		await finds(...all.slice(1, -2), 'src/b.ts:3');
		const policy = await readFile(join(workbench.folder, '.cordon.json'), 'utf8');
		await writeFile(
			join(workbench.folder, '.cordon.json'),
			policy.replace('"ignore":[', '"ignore":[{"rule":"github-pat","path":"src/**"},'),
		);
		await finds(...all.slice(1, -2));
		await writeFile(join(workbench.folder, '.cordon.json'), policy);
		await scan();
		await finds(...all.slice(1, -2), 'src/b.ts:3');
		await rm(join(workbench.folder, 'src/b.ts'));
		await finds(...all.slice(1, -2));
	});

	it('is cleared by its command', async () => {
		await workbench.quickInput.runCommand('Cordon: Clear Scan Results');
		await finds();
	});

	it('shows how far it is, stops when told to, keeps what it has, and calls that no error', async () => {
		// Enough that a hand, or a test, gets to Cancel.
		const slow = `${'const harmless = "nothing to see here, token: none";\n'.repeat(4000)}${line(9)}`;
		for (let i = 0; i < 120; i++) await writeFile(join(workbench.folder, `big-${i}.ts`), slow);
		await scan();
		await workbench.notifications.press(/Cordon: scanning.*findings? in \d+ files?/, 'Cancel');
		await workbench.assistance.status(/Scan cancelled: \d+ findings? in \d+ files/);
		const count = (await found()).length;
		assert.ok(count < 120, `${count} files`);
		await workbench.page.waitForTimeout(300);
		const ours = (await workbench.notifications.all()).filter(({ text }) => /cordon|cancel/i.test(text));
		assert.deepEqual(ours, []);
	});
});

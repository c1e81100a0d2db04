import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const secret = token();
const POLICY = `{
	// Agreed with the security desk.
	"version": 1,
	"detect": { "pii": { "regions": ["GB"] } } // where our customers are
}
`;

const files: Record<string, string> = {
	'app.ts': `const token = "${secret}";\nconst url = "https://x:${secret}@github.com/a/b";\n`,
	'app.py': `token = "${secret}"\n`,
	'deploy.sh': `export GITHUB_TOKEN=${secret}\n`,
	'deploy.yaml': `env:\n  token: ${secret}\n`,
	'page.html': `<p>\n  <code>${secret}</code>\n</p>\n`,
	'data.json': `{ "token": "${secret}" }\n`,
	'pages/[id] (1).ts': `const token = "${secret}";\n`,
	'crlf.ts': `const token = "${secret}";\r\nconst rest = 1;\r\n`,
};

describe('the light bulb', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ files });
		await workbench.cordon();
	});
	after(() => workbench?.close());

	const policy = () => readFile(join(workbench.folder, '.cordon.json'), 'utf8');
	const count = (path: string, expected: number) =>
		until(`${expected} findings in ${path}`, async () => {
			const problems = await workbench.assistance.problems();
			return problems.filter((p) => p.path === path && p.code !== 'placeholder').length === expected;
		});
	const open = async (path: string, expected = 1) => {
		await workbench.editor.open(path);
		await workbench.editor.waitForText(new RegExp(secret));
		await count(path, expected);
	};
	const fix = async (title: RegExp | string) => {
		await workbench.assistance.quickFixes(secret).catch(async (e) => {
			await workbench.screenshot('fail');
			throw e;
		});
		await workbench.assistance.applyQuickFix(title);
	};
	const undo = async () => {
		await workbench.editor.focus();
		await workbench.press('Control+z');
		await workbench.editor.waitForText(new RegExp(secret));
	};

	it('offers the ways out, the safest first', async () => {
		await open('app.ts', 2);
		const titles = await workbench.assistance.quickFixes(secret);
		await workbench.screenshot('quick-fixes');
		assert.deepEqual(
			titles.slice(0, 5).map((title) => title.trim()),
			[
				'Replace by environment variable GITHUB_TOKEN',
				'Redact: GitHub personal access token',
				'Allow here, with a reason …',
				'Allow in this file, in the policy …',
				'Always allow in this project: GitHub personal access token',
			],
		);
		assert.ok(!titles.join('').includes(secret));
		await workbench.press('Escape');
	});

	it('redacts every occurrence that it is asked for, and undo brings it back', async () => {
		await open('app.ts', 2);
		await fix('Redact');
		await workbench.editor.waitForText(/^const token = "CORDON_GITHUB_PAT_[A-Z]{3}\d+";/);
		await count('app.ts', 1);
		await undo();
		await count('app.ts', 2);
	});

	for (const [path, expected] of [
		['app.ts', /^const token = process\.env\.GITHUB_TOKEN;\n/],
		['app.py', /^(import os\n+)?token = os\.environ\["GITHUB_TOKEN"\]\n/],
		['deploy.sh', /^export GITHUB_TOKEN="\$\{GITHUB_TOKEN\}"\n/],
		['deploy.yaml', /^env:\n {2}token: \$\{GITHUB_TOKEN\}\n/],
	] as const)
		it(`puts a reference to the environment into ${path}`, async () => {
			const before = path === 'app.ts' ? 2 : 1;
			await open(path, before);
			await fix('Replace by environment variable');
			await workbench.editor.waitForText(expected);
			await count(path, before - 1);
			await undo();
		});

	for (const [path, expected] of [
		['app.ts', `"${secret}"; // cordon:allow github-pat -- a sample`],
		['app.py', `"${secret}" # cordon:allow github-pat -- a sample`],
		['page.html', `<code>${secret}</code> <!-- cordon:allow github-pat -- a sample -->`],
		['crlf.ts', `"${secret}"; // cordon:allow github-pat -- a sample\r\nconst rest`],
	] as const)
		it(`allows here with a reason in ${path}`, async () => {
			const before = path === 'app.ts' ? 2 : 1;
			await open(path, before);
			await fix('Allow here');
			assert.match(await workbench.quickInput.text(), /Why may this stay\?/);
			await workbench.quickInput.answer('a sample');
			await until('the marker', async () => (await workbench.editor.text()).includes(expected));
			await count(path, before - 1);
			await undo();
		});

	it('wants a reason, and takes Escape for a no', async () => {
		await open('app.py');
		await fix('Allow here');
		await workbench.quickInput.answer('  ');
		await workbench.page.getByText('A reason is needed: others will read it.').waitFor();
		await workbench.quickInput.cancel();
		await workbench.page.waitForTimeout(200);
		assert.equal(await workbench.editor.text(), files['app.py']);
	});

	it('offers no comment where none fits', async () => {
		await open('data.json');
		const titles = await workbench.assistance.quickFixes(secret);
		await workbench.press('Escape');
		assert.ok(!titles.some((title) => /Allow here|environment/.test(title)), titles.join());
		assert.ok(titles.some((title) => /Allow in this file, in the policy/.test(title)));
	});

	it('allows in the policy: a new file where there is none', async () => {
		await open('data.json');
		await fix('Allow in this file');
		await workbench.quickInput.answer('recorded in the sandbox');
		await count('data.json', 0);
		assert.deepEqual(JSON.parse(await policy()), {
			version: 1,
			detect: { ignore: [{ rule: 'github-pat', path: '/data.json', why: 'recorded in the sandbox' }] },
		});
		await rm(join(workbench.folder, '.cordon.json'));
		await count('data.json', 1);
	});

	it('allows in the policy: comments stay, and so do brackets in names', async () => {
		await writeFile(join(workbench.folder, '.cordon.json'), POLICY);
		await open('pages/[id] (1).ts');
		await fix('Allow in this file');
		await workbench.quickInput.answer('made up');
		await count('pages/[id] (1).ts', 0);
		const text = await policy();
		assert.match(text, /\/\/ Agreed with the security desk\./);
		assert.match(text, /\/\/ where our customers are/);
		assert.match(text, /"regions": \[\s*"GB"\s*\]/);
	});

	it('allows a rule for good', async () => {
		await open('app.ts', 2);
		await open('deploy.sh');
		await fix('Always allow in this project');
		await count('deploy.sh', 0);
		await count('app.ts', 0);
		assert.match(await policy(), /"github-pat": "off"/);
		assert.match(await policy(), /\/\/ Agreed with the security desk\./);
	});

	it('leaves a broken policy alone, and opens it', async () => {
		const broken = '{ "version": 1, "detect": { ';
		await writeFile(join(workbench.folder, '.cordon.json'), '{ "version": 1 }');
		await open('app.py');
		await writeFile(join(workbench.folder, '.cordon.json'), broken);
		await workbench.assistance.status(/policy error/);
		await fix('Always allow');
		await workbench.editor.waitForText(broken);
		await workbench.assistance.status(/\.cordon\.json has an error: mend it first/);
		assert.equal(await policy(), broken);
	});
});

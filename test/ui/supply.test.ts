import assert from 'node:assert/strict';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

const BROUGHT =
	"// SPDX-License-Identifier: GPL-3.0-only\nimport { a } from 'quantum-magicflow';\nimport kit from '@acme/kit';\nconst o = { rejectUnauthorized: false };\n";

describe('what comes from outside', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			settings: { 'editor.inlineSuggest.enabled': true },
			files: {
				'package.json': '{ "name": "own", "license": "MIT", "dependencies": { "@acme/kit": "1" } }\n',
				'app.ts': '\n',
				'ai.ts': 'export const first = 1;\n',
			},
		});
		await workbench.cordon();
	});
	after(() => workbench?.close());

	async function problemsOf(path: string, count: number): Promise<string[]> {
		let messages: string[] = [];
		await until(`${count} findings in ${path}`, async () => {
			const all = await workbench.assistance.problems();
			messages = all.filter((one) => one.path === path).map(({ message }) => message);
			return messages.length === count;
		}).catch(() => assert.deepEqual(messages, []));
		return messages;
	}

	it('is judged where it is pasted: packages that the project does not know, licences that are not its own, checks switched off', async () => {
		const { clipboard, editor } = workbench;
		await clipboard.write(BROUGHT);
		await editor.open('app.ts');
		await workbench.press('Control+v');
		await editor.waitForText(/rejectUnauthorized/);
		assert.match((await problemsOf('app.ts', 3)).join('\n'), /copyleft[^]*does not know[^]*not checked/);
	});

	it('is judged where an assistant inserts it, and said of its lines once the notice is gone', async () => {
		const { assistance, companion, editor, page } = workbench;
		await companion.ask((vscode, text) => {
			vscode.languages.registerInlineCompletionItemProvider(
				{ pattern: '**/ai.ts' },
				{
					provideInlineCompletionItems: (_, position) => [
						new vscode.InlineCompletionItem(text, new vscode.Range(position, position)),
					],
				},
			);
		}, `\n${BROUGHT.trimEnd()}`);
		await editor.open('ai.ts');
		await editor.moveTo({ line: 0, character: 23 });
		await editor.focus();
		await companion.ask((vscode) => vscode.commands.executeCommand('editor.action.inlineSuggest.trigger'));
		await page.locator('.ghost-text-decoration, .ghost-text').first().waitFor();
		await workbench.press('Tab');
		await editor.waitForText(/rejectUnauthorized/);
		assert.match((await problemsOf('ai.ts', 3)).join('\n'), /copyleft[^]*does not know[^]*not checked/);
		const fixes = await assistance.quickFixes('quantum-magicflow');
		assert.ok(
			fixes.some((title) => title.includes('https://www.npmjs.com/package/quantum-magicflow')),
			fixes.join(),
		);
		await workbench.press('Escape');
		await editor.moveTo(await editor.find('SPDX'));
		await workbench.press('ControlOrMeta+Shift+k');
		await problemsOf('ai.ts', 2);
		const said = await assistance.hover('rejectUnauthorized', /When it came/);
		assert.match(said, /Certificates are not checked[^]*It names GPL-3\.0-only/);
	});
});

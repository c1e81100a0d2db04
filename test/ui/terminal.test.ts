import assert from 'node:assert/strict';
import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const secret = token();

/** Copies everything that the terminal shows, as its own command does. */
async function copyAll(w: Workbench): Promise<void> {
	await w.quickInput.runCommand('Terminal: Select All');
	await w.quickInput.runCommand('Terminal: Copy Selection');
}

for (const [action, expected] of [
	['redact', /api CORDON_GITHUB_PAT_[A-Z]{3}\d+ end/],
	['block', /^$/],
	['warn', new RegExp(`api ${secret} end`)],
] as const)
	describe(`copying from a terminal under ${action}`, () => {
		let w: Workbench;
		after(() => w?.close());
		before(async () => {
			const files = {
				'.cordon.json': JSON.stringify({ version: 1, actions: { copy: action } }),
				'secret.txt': `api ${secret} end\n`,
				'plain.txt': 'nothing to see\n',
			};
			w = await openWorkbench({ files });
			await w.cordon();
		});

		it('answers with what the policy says', async () => {
			await w.quickInput.runCommand('Terminal: Create New Terminal');
			await w.page.locator('.xterm.focus').waitFor();
			await w.editor.type('cat secret.txt\n');
			await w.clipboard.write('before');
			await until('the copy', async () => {
				await copyAll(w);
				const text = await w.clipboard.read();
				return text !== 'before' && expected.test(text);
			});
			if (action === 'warn') {
				const { text } = await w.notifications.waitFor(/clipboard now holds 1 secret/);
				assert.ok(!text.includes(secret));
			}
		});

		it('leaves harmless text alone', async () => {
			await w.quickInput.runCommand('Terminal: Clear');
			await w.editor.type('clear; cat plain.txt\n');
			await until('the copy', async () => {
				await copyAll(w);
				return /nothing to see/.test(await w.clipboard.read());
			});
		});
	});

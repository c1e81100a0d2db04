import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Agent, installModel } from './harness/agent.ts';
import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const secret = token(1);
const other = token(2);
const password = ['hunter', '2-and-more'].join('');
const policy = (context: string): string => `${JSON.stringify({ version: 1, actions: { context } })}\n`;

const files = {
	'.cordon.json': policy('block'),
	'.env': `PASSWORD=${password}\n`,
	'notes.txt': 'plain notes, nothing more\n',
	'config.ts': `export const key = '${secret}';\nexport const retries = 3;\n`,
};

describe("VS Code's own agent, with nothing but the extension installed", () => {
	let w: Workbench;
	let agent: Agent;
	const path = (name: string) => join(w.folder, name);
	const read = (name: string) => ({ tool: 'read_file', input: { filePath: path(name), startLine: 1, endLine: 20 } });

	before(async () => {
		w = await openWorkbench({ files, prepareExtensions: installModel });
		await w.cordon();
		agent = await Agent.in(w);
	});
	after(() => w?.close());

	it('does not read a protected file, and is told why', async () => {
		const { answers } = await agent.ask('What is in .env?', [read('.env')]);
		assert.match(answers[0] ?? '', /denied: Cordon keeps .*\.env out of AI context/);
	});

	it('reads other files', async () => {
		const { answers } = await agent.ask('What is in the notes?', [read('notes.txt')]);
		assert.match(answers[0] ?? '', /plain notes, nothing more/);
	});

	it('does not read a file with a token, and is told how to get it without', async () => {
		const { answers } = await agent.ask('What is the key?', [read('config.ts')]);
		assert.match(answers[0] ?? '', /denied: Cordon: .* holds GitHub personal access token.* read this copy/);
	});

	it('does not print a protected file in the terminal', async () => {
		const { answers } = await agent.ask('Print it then.', [
			{
				tool: 'run_in_terminal',
				input: { command: 'cat .env', explanation: 'x', goal: 'x', mode: 'sync', timeout: 5000 },
			},
		]);
		assert.match(answers[0] ?? '', /denied: Cordon keeps .*\.env out of AI context/);
	});

	it('reads a redacted copy where the policy says so, and writes the values back', async () => {
		await writeFile(path('.cordon.json'), policy('redact'));
		await agent.newChat();
		const { answers } = await agent.ask('Add a retry.', [read('config.ts')]);
		const [placeholder = 'none'] = /CORDON_GITHUB_PAT_[A-Z]{3}\d+/.exec(answers[0] ?? '') ?? [];
		await agent.ask('Now write it.', [
			{
				tool: 'replace_string_in_file',
				input: {
					filePath: path('config.ts'),
					explanation: 'x',
					oldString: `export const key = '${placeholder}';\nexport const retries = 3;\n`,
					newString: `export const key = '${placeholder}';\nexport const retries = 4;\n`,
				},
			},
			{
				tool: 'create_file',
				input: { filePath: path('copy.ts'), content: `export const copied = '${placeholder}';\n` },
			},
		]);
		const onDisk = async (name: string, text: string) =>
			until(`${name} holds the value`, async () => {
				await agent.save();
				return (await readFile(path(name), 'utf8')) === text;
			});
		await onDisk('config.ts', files['config.ts'].replace('retries = 3', 'retries = 4'));
		await onDisk('copy.ts', `export const copied = '${secret}';\n`);
	});

	it('writes the values of what was redacted in the window, too', async () => {
		await w.editor.open('copy.ts');
		await w.quickInput.runCommand('Cordon: Copy Redacted');
		await w.assistance.status(/Copied with 1 secret redacted/);
		const copied = await w.page.evaluate<string>('navigator.clipboard.readText()');
		assert.match(copied, /^export const copied = 'CORDON_\w+';\n$/);
		const input = { filePath: path('answer.ts'), content: `// The answer.\n${copied}` };
		await agent.ask('Write that into a file.', [{ tool: 'create_file', input }]);
		await until('answer.ts holds the value', async () => {
			await agent.save();
			return (await readFile(path('answer.ts'), 'utf8')) === `// The answer.\nexport const copied = '${secret}';\n`;
		});
	});

	it('does not get a prompt with a token', async () => {
		await agent.newChat();
		const { requests } = await agent.ask(`Use ${other} for it.`, []);
		assert.equal(requests.length, 0);
		const blocked = w.page.locator('.interactive-session').getByText('Blocked by User Prompt Submit hook').first();
		await blocked.click();
		await w.page.getByText('Start a new chat').first().waitFor();
		await w.notifications.waitFor(/refused a prompt for what it holds/);
		await w.screenshot('agent-prompt');
	});

	it('would get it with the next prompt, so that chat has come to its end', async () => {
		assert.equal((await agent.ask('And now?', [])).requests.length, 0);
		await w.notifications.press(/refused a prompt for what it holds/, 'New Chat');
		await w.page.locator('.interactive-session').getByText('Blocked by').first().waitFor({ state: 'hidden' });
		assert.equal((await agent.ask('And now?', [])).requests.length, 1);
	});

	it('never saw a secret', async () => {
		const all = (await agent.requests()).join('\n');
		for (const value of [secret, other, password]) assert.ok(!all.includes(value));
	});

	it('is said to be asked, and not to be asked any more', async () => {
		const shown = async () => {
			const item = w.page.locator('#cordon\\.cordon\\.cordon\\.status a');
			return (await item.getAttribute('aria-label')) ?? '';
		};
		assert.doesNotMatch(await shown(), /useHooks is false/);
		await w.companion.ask(async (vscode) => {
			await vscode.workspace.getConfiguration('chat').update('useHooks', false, vscode.ConfigurationTarget.Global);
		});
		await until('the status item says so', async () => /chat\.useHooks is false/.test(await shown()));
	});
});

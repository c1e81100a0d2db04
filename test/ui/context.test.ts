import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { openWorkbench, type WorkbenchOptions } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { token } from './samples.ts';

const POLICY = '{ "version": 1, "guidance": "Ask in #security.", "protect": ["answers/"] }\n';

const files = {
	'.cordon.json': POLICY,
	'.env': 'MODE=test\n',
	'.gitignore': 'out/\n',
	'answers/first.txt': 'nothing in particular\n',
	'lib/one.ts': 'export const one = 1;\n',
	'lib/two.ts': 'export const two = 2;\n',
	'lib/picture.bin': 'a\0b',
	'out/built.js': 'built\n',
	'app.ts': 'export const harmless = true;\nexport const more = 1;\nexport const last = 2;\n',
	'client.ts': `export const key = '${token(1)}';\n`,
};

const open = async (options: WorkbenchOptions = {}) => {
	const opened = await openWorkbench({ files, ...options });
	await opened.cordon();
	await opened.companion.ask(async (vscode) => {
		await vscode.commands.executeCommand('workbench.view.explorer');
	});
	await opened.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
	return opened;
};

/** What a person does with files, the list and chat. */
function steps(workbench: () => Workbench) {
	const page = () => workbench().page;
	const row = (name: string) =>
		page()
			.locator('.explorer-folders-view .monaco-list-row')
			.filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });
	const change = (name: string) => page().locator('.scm-view .monaco-list-row').filter({ hasText: name }).first();
	const view = () =>
		page()
			.locator('.pane')
			.filter({ has: page().locator('.pane-header[aria-label^="AI Context"]') });
	const entries = () => view().locator('.monaco-list-row');
	const entry = (name: string) => entries().filter({ hasText: name });
	const shows = (...names: RegExp[]) =>
		until(`the list shows ${names.join(', ')}`, async () => {
			const texts = await entries().allInnerTexts();
			return (
				texts.length === names.length &&
				names.every((name) => texts.some((text) => name.test(text.replaceAll(/\s+/g, ' '))))
			);
		});
	const away = async () => {
		await page().mouse.move(0, 0);
		await page().locator('.monaco-hover:not(.hidden)').first().waitFor({ state: 'hidden' });
	};
	const toolbar = async (title: string) => {
		await away();
		// Over its entries, what they hold would open above the buttons.
		await view().locator('.pane-header').hover();
		await view().getByRole('button', { name: title }).click();
	};
	const choose = async (target: ReturnType<typeof row>, title: string) => {
		await target.click({ button: 'right' });
		const item = page().locator('.monaco-menu').getByRole('menuitem', { name: title, exact: true });
		await item.waitFor();
		await until(`${title} closes the menu`, async () => {
			if ((await item.count()) === 0) return true;
			await item.click({ timeout: 500 }).catch(() => {});
			return false;
		});
	};
	/** What is attached to chat; what it only suggests is drawn with a dashed line. */
	const attached = async () => {
		const all = page().locator('.chat-attached-context-attachment:not(.implicit)');
		return (await all.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, '')).filter(Boolean);
	};
	const attaches = (...names: string[]) =>
		until(`chat has ${names.join(', ')}`, async () => (await attached()).join() === names.join()).catch(async () => {
			assert.deepEqual(await attached(), names);
		});
	const settle = async () => {
		await workbench().companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('notifications.clearAll');
			await vscode.commands.executeCommand('workbench.action.chat.newChat');
		});
		await until('chat has nothing', async () => (await attached()).length === 0);
	};
	/** The embedded VS Code does not watch settings files; a desktop one does. */
	const reload = async () => {
		// What extensions remember is written a moment after they said so.
		await sleep(1000);
		await workbench().reload();
		await workbench().cordon();
	};
	return { away, reload, page, row, change, view, entries, entry, shows, toolbar, choose, attached, attaches, settle };
}

describe('the context list', () => {
	let workbench: Workbench;
	const { away, page, row, change, view, entry, shows, toolbar, choose, attaches } = steps(() => workbench);

	before(async () => {
		workbench = await open({ settings: { 'git.decorations.enabled': false } });
	});
	after(() => workbench?.close());
	afterEach(async () => {
		await workbench.companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('notifications.clearAll');
		});
	});

	it('is nowhere to be seen until there is an entry, and unfolds with the first one', async () => {
		assert.equal(await view().count(), 0);
		await workbench.editor.open('lib/two.ts');
		await workbench.quickInput.runCommand('Cordon: Add to AI Context');
		await shows(/^two\.ts/);
		await workbench.screenshot('context-first');
		await toolbar('Clear AI Context');
		await until('the view is gone', async () => (await view().count()) === 0);
	});

	it('is there when somebody asks for it, and says what it is for', async () => {
		await workbench.quickInput.runCommand('Cordon: Show AI Context');
		await view()
			.getByText(/files, folders or selections/)
			.waitFor();
		await workbench.screenshot('context-empty');
	});

	it('takes the file of a tab from its menu', async () => {
		await workbench.editor.open('app.ts');
		await choose(page().locator('.tab').filter({ hasText: 'app.ts' }), 'Add to AI Context');
		await shows(/^app\.ts.*~\d+ tokens$/);
	});

	it('refuses a protected file and says why, with its rule, layer and guidance', async () => {
		await row('\\.env').click();
		await row('app\\.ts').click({ modifiers: ['ControlOrMeta'] });
		await row('lib').click({ modifiers: ['ControlOrMeta'] });
		await choose(row('\\.env'), 'Add to AI Context');
		const { text, buttons } = await workbench.notifications.waitFor(/was not added/);
		assert.match(text, /\.env was not added to AI context\. Protected by \.env \(built in\): .* Ask in #security\./);
		assert.deepEqual(buttons, ['Explain', "Don't Show Again"]);
		await shows(/^app\.ts/, /^one\.ts/, /^two\.ts/);
		await workbench.screenshot('context-refused');
		await workbench.notifications.press(/was not added/, 'Explain');
		await workbench.notifications.waitFor(/\.env: Protected by/);
	});

	it('offers a file with findings redacted', async () => {
		await workbench.editor.open('client.ts');
		await workbench.quickInput.runCommand('Cordon: Add to AI Context');
		const { text, buttons } = await workbench.notifications.waitFor(/client\.ts was not added/);
		assert.match(text, /It holds 1 secret; actions\.context is "block" \(built in\)\. Ask in #security\./);
		assert.deepEqual(buttons, ['Add Redacted', 'Explain', "Don't Show Again"]);
		await workbench.notifications.press(/client\.ts/, 'Add Redacted');
		await shows(/^app\.ts/, /^one\.ts/, /^two\.ts/, /^client\.ts ?1 redacted · ~\d+ tokens/);
	});

	it('takes what is selected, and not what it has as a whole already', async () => {
		await workbench.editor.open('answers/first.txt');
		await workbench.editor.openNew();
		await workbench.editor.type('first\nsecond\nthird');
		await workbench.editor.waitForText('first\nsecond\nthird');
		await workbench.editor.selectText('first\nsecond');
		await workbench.quickInput.runCommand('Cordon: Add to AI Context');
		await shows(/^app/, /^one/, /^two/, /^client/, /^Untitled-1:1-2/);
		await workbench.editor.moveTo({ line: 0, character: 0 });
		await workbench.editor.focus();
		await workbench.press('Enter');
		await shows(/^app/, /^one/, /^two/, /^client/, /^Untitled-1:2-3/);
		await workbench.screenshot('context-list');
	});

	it('is copied as one redacted prompt, and the answer is restored', async () => {
		await toolbar('Copy AI Context as Prompt');
		await workbench.assistance.status(/Copied 5 entries as a prompt of ~\d+ tokens, 1 redacted/);
		const text = await page().evaluate<string>('navigator.clipboard.readText()');
		assert.ok(!text.includes(token(1)));
		assert.match(text, /`client\.ts`\n\n```ts\nexport const key = 'CORDON_[A-Z0-9_]+';\n```/);
		assert.match(text, /`Untitled-1`, lines 2 to 3\n\n```\nfirst\nsecond\n```/);
		await workbench.editor.openNew();
		await workbench.quickInput.runCommand('Cordon: Paste Restored');
		await workbench.editor.waitForText(new RegExp(token(1)));
	});

	it('shows what an assistant would get', async () => {
		await choose(entry('client.ts'), 'Show Redacted Copy');
		await workbench.editor.waitForText(/^export const key = 'CORDON_[A-Z0-9_]+';\n$/);
		await workbench.screenshot('context-copy');
	});

	it('goes to chat, the redacted copy in place of its file', async () => {
		await toolbar('Add AI Context to Chat');
		await attaches('app.ts', 'one.ts', 'two.ts', 'client.ts', '2-3-Untitled-1').catch(async () => {
			await workbench.screenshot('context-chat');
			throw new Error('not attached');
		});
		await workbench.screenshot('context-chat');
	});

	it('is looked at again when a file or the policy changes', async () => {
		await writeFile(join(workbench.folder, 'lib/two.ts'), `export const key = '${token(2)}';\n`);
		await shows(/^app/, /^one/, /^two\.ts ?lib · 1 found, held back/, /^client/, /^Untitled/);
		await writeFile(
			join(workbench.folder, '.cordon.json'),
			'{ "version": 1, "protect": ["app.ts"], "actions": { "context": "warn" } }',
		);
		await shows(/^app\.ts ?protected/, /^one/, /^two\.ts ?lib · 1 found · /, /^client\.ts ?1 redacted/, /^Untitled/);
		await workbench.screenshot('context-again');
		await entry('two.ts').hover();
		await workbench.page
			.locator('.monaco-hover:not(.hidden)')
			.filter({ hasText: /with what was found/ })
			.waitFor();
		await workbench.screenshot('context-tooltip');
		await entry('two.ts').getByRole('button', { name: 'Use Redacted Copy' }).click();
		await shows(/^app/, /^one/, /^two\.ts ?lib · 1 redacted/, /^client/, /^Untitled/);
		await writeFile(join(workbench.folder, '.cordon.json'), POLICY);
		await shows(/^app\.ts ?~/, /^one/, /^two/, /^client/, /^Untitled/);
	});

	it('takes what is selected in source control', async () => {
		await toolbar('Clear AI Context');
		execFileSync('git', ['init', '--quiet'], { cwd: workbench.folder });
		await workbench.companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('git.openRepository', vscode.workspace.workspaceFolders?.[0]?.uri.fsPath);
			await vscode.commands.executeCommand('workbench.view.scm');
		});
		await change('app.ts').waitFor();
		await change('app.ts').click();
		await change('.env').click({ modifiers: ['ControlOrMeta'] });
		await change('one.ts').click({ modifiers: ['ControlOrMeta'] });
		await choose(change('one.ts'), 'Add to AI Context');
		await workbench.notifications.waitFor(/\.env was not added to AI context/);
		await workbench.screenshot('context-scm');
		await workbench.companion.ask((vscode) => vscode.commands.executeCommand('workbench.view.explorer'));
		await shows(/^app\.ts/, /^one\.ts/);
	});

	it('gives entries back, and goes away when it is cleared', async () => {
		await away();
		await entry('one.ts').hover();
		await entry('one.ts').getByRole('button', { name: 'Remove from AI Context' }).click();
		await shows(/^app/);
		await toolbar('Clear AI Context');
		await until('the view is gone', async () => (await view().count()) === 0);
	});
});

describe("VS Code's own ways into chat", () => {
	let workbench: Workbench;
	const { page, row, choose, attached, attaches, settle } = steps(() => workbench);
	const asked = (id: string, ...paths: string[]) =>
		workbench.companion.ask(
			async (vscode, id, paths) => {
				const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
				const uris = paths.map((path) => vscode.Uri.joinPath(folder, path));
				await vscode.commands.executeCommand(id, ...(id.endsWith('open') ? [{ attachFiles: uris }] : uris));
			},
			id,
			paths,
		);

	before(async () => {
		workbench = await open();
		await asked('workbench.action.chat.open');
		await page().locator('.chat-input-container, .interactive-input-part').first().waitFor();
	});
	after(() => workbench?.close());
	beforeEach(() => settle());

	it('are as ever for what may go in', async () => {
		await row('app\\.ts').click();
		await choose(row('app\\.ts'), 'Add File to Chat');
		await attaches('app.ts');
		await choose(row('lib'), 'Add Folder to Chat');
		await attaches('app.ts', 'lib');
		assert.deepEqual(await workbench.notifications.all(), []);
	});

	it('are closed to protected files and folders, with the reason', async () => {
		await choose(row('\\.env'), 'Add File to Chat');
		const { text } = await workbench.notifications.waitFor(/\.env was not added to chat/);
		assert.match(text, /Protected by \.env \(built in\): .* Ask in #security\./);
		await workbench.screenshot('context-gate');
		await choose(row('answers'), 'Add Folder to Chat');
		await workbench.notifications.waitFor(/answers was not added to chat\. Protected by answers\//);
		assert.deepEqual(await attached(), []);
	});

	it('are closed in the menu of the text as well', async () => {
		await workbench.editor.open('.env');
		await workbench.editor.selectText('MODE');
		await workbench.assistance.contextMenu('Add Selection to Chat');
		await workbench.notifications.waitFor(/\.env:1 was not added to chat/);
		assert.deepEqual(await attached(), []);
	});

	it('let through what may go in among several', async () => {
		await row('app\\.ts').click();
		await row('\\.env').click({ modifiers: ['ControlOrMeta'] });
		await choose(row('app\\.ts'), 'Add File to Chat');
		await workbench.notifications.waitFor(/\.env was not added to chat/);
		await attaches('app.ts');
	});

	it('offer a redacted copy of a file with findings', async () => {
		await choose(row('client\\.ts'), 'Add File to Chat');
		await workbench.notifications.waitFor(/client\.ts was not added to chat\. It holds 1 secret/);
		assert.deepEqual(await attached(), []);
		await workbench.notifications.press(/client\.ts/, 'Add Redacted');
		await attaches('client.ts');
	});

	it('take a selection that is harmless, and not one with a finding', async () => {
		await workbench.editor.open('app.ts');
		await workbench.editor.selectText('harmless');
		await workbench.quickInput.runCommand('Chat: Add Selection to Chat');
		await attaches('app.ts:1');
		await settle();
		await workbench.editor.open('client.ts');
		await workbench.editor.selectText(token(1).slice(0, 12));
		await workbench.quickInput.runCommand('Chat: Add Selection to Chat');
		await workbench.notifications.waitFor(/client\.ts:1 was not added to chat/);
		assert.deepEqual(await attached(), []);
	});

	it('leave protected files out of pinned editors', async () => {
		await workbench.editor.open('app.ts');
		await workbench.editor.open('.env');
		await workbench.companion.ask(async (vscode) => {
			const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
			const [one, other] = ['lib/one.ts', 'answers/first.txt'].map((path) => vscode.Uri.joinPath(folder, path));
			await vscode.commands.executeCommand('vscode.diff', one, other, 'compared', { preview: false });
		});
		await workbench.quickInput.runCommand('Chat: Add Pinned Editors to Chat');
		await workbench.notifications.waitFor(/not added to chat: (?=.*\.env)(?=.*client\.ts)(?=.*first\.txt)/);
		await attaches('app.ts');
	});

	it('are closed to other extensions as well, whose other wishes are granted', async () => {
		await asked('workbench.action.chat.open', 'app.ts', '.env');
		await workbench.notifications.waitFor(/\.env was not added to chat/);
		await attaches('app.ts');
		await asked('workbench.action.chat.attachFile', 'answers/first.txt');
		await workbench.notifications.waitFor(/first\.txt was not added to chat/);
		await attaches('app.ts');
	});
});

describe('implicit context', () => {
	let workbench: Workbench;
	const { page, reload } = steps(() => workbench);
	const item = () => page().locator('#cordon\\.cordon\\.cordon\\.status');
	const says = (pattern: RegExp) =>
		until(`the status says ${pattern}`, async () => pattern.test((await item().innerText()).trim()));
	const settings = () => readFile(join(workbench.folder, '.vscode/settings.json'), 'utf8');

	afterEach(() => workbench?.close());

	it('of a protected file is in the status item, which leads to the setting that closes it, and back', async () => {
		workbench = await open();
		await workbench.editor.open('.env');
		await says(/open to chat/);
		await item().hover();
		const hover = page()
			.locator('.monaco-hover:not(.hidden)')
			.filter({ hasText: /Keep open files out of chat/ })
			.last();
		await hover.waitFor();
		await workbench.screenshot('context-implicit');
		await hover.getByText('Keep open files out of chat').click();
		await page().locator('.view-line').filter({ hasText: '"panel": "never"' }).first().waitFor();
		await workbench.screenshot('context-implicit-preview');
		await assert.rejects(settings(), /ENOENT/);
		await workbench.quickInput.pick('Write .vscode/settings.json');
		await until('the setting', async () =>
			/"chat.implicitContext.enabled": \{\s*"panel": "never"\s*\}/.test(await settings()),
		);
		await reload();
		await workbench.editor.open('.env');
		await item().locator('.codicon-lock').waitFor();
		await says(/^$/);
		await workbench.quickInput.runCommand('Cordon: Let Chat Take Open Files Along Again');
		await workbench.quickInput.pick('Delete .vscode/settings.json');
		await until('the file is gone', () =>
			settings().then(
				() => false,
				() => true,
			),
		);
		await reload();
		await workbench.editor.open('.env');
		await says(/open to chat/);
		assert.deepEqual(await workbench.notifications.all(), []);
		// It is not spoken of where the policy has it so.
		await workbench.companion.ask((vscode) =>
			vscode.workspace.getConfiguration('cordon').update('context.implicit', 'off', vscode.ConfigurationTarget.Global),
		);
		await item().locator('.codicon-lock').waitFor();
		await says(/^$/);
	});

	it('is offered to be closed where the policy blocks it, and what stands in the settings stays', async () => {
		const own = '{\n  // ours\n  "editor.tabSize": 3,\n}\n';
		const policy = '{ "version": 1, "context": { "implicit": "block" } }';
		workbench = await open({ files: { ...files, '.cordon.json': policy, '.vscode/settings.json': own } });
		await workbench.editor.open('.env');
		await workbench.notifications.press(/The policy keeps open files out of chat/, 'Show Change…');
		await workbench.quickInput.pick('Write .vscode/settings.json');
		await until('the setting', async () => /"panel": "never"/.test(await settings()));
		assert.match(await settings(), /\/\/ ours\n {2}"editor\.tabSize": 3,/);
		await workbench.quickInput.runCommand('Cordon: Let Chat Take Open Files Along Again');
		await workbench.quickInput.pick('Write .vscode/settings.json');
		await until('the file as it was', async () => (await settings()) === own);
	});
});

describe('completions in protected files', () => {
	let workbench: Workbench;
	let scratch: string;
	const { reload } = steps(() => workbench);
	const settings = () => readFile(join(scratch, 'two.code-workspace'), 'utf8');
	before(async () => {
		scratch = await mkdtemp(join(tmpdir(), 'completions-'));
	});
	after(async () => {
		await workbench?.close();
		await rm(scratch, { recursive: true, force: true });
	});

	it('are suspended where one of two folders asks for it, by settings that are shown and taken out again', async () => {
		const own = '{\n\t// Ours.\n\t"folders": [{ "path": "first" }, { "path": "second" }],\n}\n';
		const policy = '{ "version": 1, "protect": ["*.ledger"], "context": { "suspendCompletions": true } }\n';
		for (const [path, text] of Object.entries({
			'first/app.ts': files['app.ts'],
			'second/.cordon.json': policy,
			'second/.env': files['.env'],
			'second/server.key': 'x\n',
			'second/march.ledger': 'x\n',
			'two.code-workspace': own,
		})) {
			await mkdir(dirname(join(scratch, path)), { recursive: true });
			await writeFile(join(scratch, path), text);
		}
		workbench = await open({ workspace: join(scratch, 'two.code-workspace') });
		const listen = () =>
			workbench.companion.ask((vscode) => {
				const seen: string[] = [];
				Object.assign(globalThis, { seenByCompletions: seen });
				vscode.languages.registerInlineCompletionItemProvider('*', {
					provideInlineCompletionItems(document) {
						seen.push(document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1));
						return [];
					},
				});
			});
		await listen();
		const typed = async (path: string) => {
			await workbench.editor.open(`../${path}`);
			await workbench.editor.type('a');
			await sleep(1000);
			return workbench.companion.ask((_, path) => {
				const seen = (globalThis as unknown as { seenByCompletions: string[] }).seenByCompletions.splice(0);
				return seen.includes(path.slice(path.indexOf('/') + 1));
			}, path);
		};
		assert.ok(await typed('second/.env'));
		assert.ok(await typed('second/server.key'));
		assert.ok(await typed('second/march.ledger'));
		await workbench.notifications.press(/The policy keeps inline completions out/, 'Show Change…');
		await workbench.page.locator('.view-line').filter({ hasText: 'inlineSuggest' }).first().waitFor();
		assert.match(await workbench.quickInput.text(), /Not covered: /);
		await workbench.screenshot('context-completions');
		await workbench.quickInput.pick('Write two.code-workspace');
		await until('the settings', async () => /"\[dotenv\]"/.test(await settings()));
		const { buttons } = await workbench.notifications.waitFor(/patterns cannot be covered/);
		assert.deepEqual(buttons, ['Show Them', "Don't Show Again"]);
		await workbench.notifications.press(/cannot be covered/, 'Show Them');
		await workbench.editor.waitForText(/Protected, and open to inline completions all the same:/);
		await workbench.screenshot('context-uncovered');
		await reload();
		await listen();
		assert.ok(!(await typed('second/.env')));
		assert.ok(!(await typed('second/server.key')));
		assert.ok(!(await typed('second/march.ledger')));
		assert.ok(await typed('first/app.ts'));
		await workbench.quickInput.runCommand('Cordon: Resume Completions in Protected Files');
		await workbench.quickInput.pick('Write two.code-workspace');
		await until('the file as it was', async () => (await settings()) === own);
	});
});

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ALPHABETS, random } from '../engine/detect/samples.ts';
import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { steps } from './protected-steps.ts';

const POLICY =
	'{\n\t"version": 1,\n\t"guidance": "Ask in #security.",\n\t"protect": [\n\t\t"answers/", // by name\n\t\t"!made-up.env" // for the tests\n\t]\n}\n';

const files = {
	'.cordon.json': POLICY,
	'.env': 'MODE=test\n',
	'answers/first.txt': 'nothing in particular\n',
	'app.ts': 'export const harmless = true;\n',
	'made-up.env': 'MODE=test\n',
	'notes.txt': 'nothing in particular\n',
};

describe('protected files', () => {
	let workbench: Workbench;
	const { row, badge, isMarked, tab, policy, item, statusSays, choose } = steps(() => workbench);

	before(async () => {
		workbench = await openWorkbench({ files });
		await workbench.cordon();
		await workbench.companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('workbench.view.explorer');
		});
		await row('app.ts').waitFor();
	});
	after(() => workbench?.close());
	afterEach(async () => {
		await workbench.companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('notifications.clearAll');
		});
	});

	it('are marked in the explorer and on their tabs, and others are not', async () => {
		await isMarked('\\.env');
		await isMarked('answers');
		await isMarked('made-up\\.env', false);
		await isMarked('app\\.ts', false);
		await workbench.editor.open('answers/first.txt');
		await workbench.editor.open('.env');
		await badge(tab('.env')).waitFor();
		await workbench.screenshot('protected-badge');
	});

	it('put a lock into the status item, which says why and what it means', async () => {
		await item().locator('.codicon-lock').waitFor();
		await statusSays(/Protected by \.env \(built in\): Environment files hold .* Ask in #security\./);
		await item().hover();
		const hover = workbench.page
			.locator('.monaco-hover:not(.hidden)')
			.filter({ hasText: /Protected/ })
			.last();
		await hover.waitFor();
		await workbench.screenshot('protected-status');
		const text = await hover.innerText();
		assert.match(text, /does not stop an assistant that reads it/);
		assert.match(text, /Chat takes the active editor and its selection along/);
		assert.ok(!/safe to share/.test(text), text);
		await workbench.page.mouse.move(400, 300);
		await workbench.editor.open('app.ts');
		await item().locator('.codicon-shield').waitFor();
	});

	it('are explained: the rule, its layer, and the policy opens at the line', async () => {
		await choose('answers', 'Why Is This Protected?');
		const { text, buttons } = await workbench.notifications.waitFor(/answers/);
		assert.match(text, /answers: Protected by answers\/ \(\.cordon\.json, line 5\)\. Ask in #security\./);
		assert.deepEqual(buttons, ['Exempt…']);
		assert.equal(await workbench.editor.selectedText(), '"answers/"');
		await workbench.screenshot('protected-explained');
	});

	it('are explained by name where they are built in, exempt, or not protected at all', async () => {
		await workbench.editor.open('.env');
		await workbench.quickInput.runCommand('Cordon: Why Is This Protected?');
		await workbench.notifications.waitFor(/\.env: Protected by \.env \(built in\)/);
		await workbench.editor.open('app.ts');
		await workbench.quickInput.runCommand('Cordon: Why Is This Protected?');
		await workbench.notifications.waitFor(/app\.ts is not protected: no pattern of the policy is about it/);
		await workbench.editor.open('made-up.env');
		await workbench.quickInput.runCommand('Cordon: Why Is This Protected?');
		await workbench.notifications.waitFor(/It is exempt by !made-up\.env \(\.cordon\.json, line 6\)/);
		assert.equal(await workbench.editor.selectedText(), '"!made-up.env"');
	});

	it('come with a reason that stands beside the pattern, and can be undone', async () => {
		await choose('notes.txt', 'Protect…');
		assert.match(await workbench.quickInput.text(), /protect notes\.txt[^]*\/notes\.txt in \.cordon\.json/);
		await workbench.screenshot('protected-reason');
		await workbench.quickInput.answer(' ');
		await until('a reason is asked for', async () => /A reason is needed/.test(await workbench.quickInput.text()));
		await workbench.quickInput.answer('thoughts about people');
		await workbench.notifications.waitFor(/notes\.txt: protected from now on/);
		assert.match(
			await policy(),
			/"!made-up\.env", \/\/ for the tests\n\t\t"\/notes\.txt" \/\/ thoughts about people\n\t\]/,
		);
		await isMarked('notes\\.txt');
		await workbench.notifications.press(/notes\.txt: protected/, 'Undo');
		await isMarked('notes\\.txt', false);
		assert.equal(await policy(), POLICY);
	});

	it('are exempt with a reason too', async () => {
		await workbench.editor.open('.env');
		await workbench.quickInput.runCommand('Cordon: Exempt from Protection…');
		await workbench.quickInput.answer('only the mode is in it');
		await workbench.notifications.waitFor(/\.env: exempt from now on/);
		assert.match(await policy(), /"!\/\.env" \/\/ only the mode is in it/);
		await isMarked('\\.env', false);
		await item().locator('.codicon-shield').waitFor();
		await workbench.editor.open('.cordon.json');
		await workbench.press('Control+z', 'Control+s');
		await isMarked('\\.env');
	});

	it('are also those that hold a private key, while they are open', async () => {
		const lines = [1, 2, 3, 4, 5, 6].map((seed) => random(ALPHABETS.alnum, 64, seed));
		const text = [
			['-----BEGIN ', 'RSA PRIVATE KEY-----'].join(''),
			...lines,
			['-----END ', 'RSA PRIVATE KEY-----\n'].join(''),
		].join('\n');
		await workbench.editor.open('notes.txt');
		await workbench.companion.ask(async (vscode, text) => {
			await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
		}, text);
		await workbench.screenshot('protected-content-first');
		await statusSays(/Protected by protectByContent\.privateKeys \(built in\): The file holds a private key\./);
		await isMarked('notes\\.txt');
		await workbench.quickInput.runCommand('Cordon: Why Is This Protected?');
		const { buttons } = await workbench.notifications.waitFor(/The file holds a private key/);
		assert.deepEqual(buttons, ['Show Findings', 'Exempt…']);
		await workbench.screenshot('protected-content');
		await workbench.editor.focus();
		await workbench.press('Control+z');
		await isMarked('notes\\.txt', false);
	});

	it('follow the policy as it changes', async () => {
		await writeFile(join(workbench.folder, '.cordon.json'), '{ "version": 1, "protect": ["app.ts"] }');
		await isMarked('app\\.ts');
		await isMarked('answers', false);
	});
});

describe('a policy that is bound', () => {
	let workbench: Workbench;
	const { row, isMarked, policy, choose } = steps(() => workbench);
	const open = async (trust: 'off' | 'restricted', settings: Record<string, unknown> = {}) => {
		const loose = '{ "version": 1, "protect": ["!.env", "app.ts"], "actions": { "copy": "off" } }';
		workbench = await openWorkbench({ files: { ...files, '.cordon.json': loose }, trust, settings });
		await workbench.cordon();
		await workbench.companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('workbench.view.explorer');
		});
		await row('app.ts').waitFor();
	};
	afterEach(() => workbench?.close());

	it('by a lock cannot be loosened, and says so', async () => {
		await open('off', { 'cordon.locked': ['protect', 'actions.copy'] });
		await isMarked('app\\.ts');
		await isMarked('\\.env');
		const before = await policy();
		await choose('\\.env', 'Exempt from Protection…');
		await workbench.notifications.waitFor(/not exempt: locked by the user/);
		assert.equal(await policy(), before);
		await workbench.quickInput.runCommand('Cordon: Explain Policy');
		await workbench.editor.waitForText(/`actions\.copy` +\| `"warn"` .*repository: `"off"` \(locked by the user/);
		await workbench.editor.waitForText(/`protect` +\|.*repository: `\["!\.env","app\.ts"\]` \(locked by the user/);
		await workbench.screenshot('protected-locked');
	});

	it('by missing trust can only protect more', async () => {
		await open('restricted');
		await isMarked('app\\.ts');
		await isMarked('\\.env');
		await choose('\\.env', 'Exempt from Protection…');
		await workbench.notifications.waitFor(/not exempt: the workspace is not trusted/);
		await workbench.screenshot('protected-untrusted');
		await choose('notes.txt', 'Protect…');
		await workbench.quickInput.answer('not for others');
		await isMarked('notes\\.txt');
	});
});

import assert from 'node:assert/strict';
import { enforcement, type Enforcement } from '../../../src/engine/assistants/enforcement.ts';
import { hookCommand } from '../../../src/engine/assistants/launcher.ts';
import { assistantCalled } from '../../../src/engine/assistants/registry.ts';
import type { Surroundings } from '../../../src/engine/assistants/surroundings.ts';
import { planFile, syncFiles } from '../../../src/engine/assistants/sync/plan.ts';

const patterns = { patterns: ['a.key'], builtIn: 0 };

function around(files: Readonly<Record<string, string>>, more: Partial<Surroundings> = {}): Surroundings {
	return {
		read: (path) => Promise.resolve(files[path]),
		exists: (path) => Promise.resolve(path in files),
		launcher: () => '',
		program: () => Promise.resolve(undefined),
		extension: () => Promise.resolve(undefined),
		...more,
	};
}

/** The file as sync leaves it. */
function synced(id: string, path: string): Record<string, string> {
	const assistant = assistantCalled(id);
	const file = assistant && syncFiles([assistant], 'repository').find((one) => one.path === path);
	assert.ok(file);
	const plan = planFile(file, undefined, { ...patterns, remove: false, hookCommand, remembered: {} });
	return { [path]: plan.text ?? '', '.cordon/sync.json': JSON.stringify({ version: 1, files: { [path]: plan.ours } }) };
}

async function stateOf(
	id: string,
	name: string,
	surroundings: Surroundings,
): Promise<Enforcement['mechanisms'][number]> {
	const assistant = assistantCalled(id);
	assert.ok(assistant);
	const request = { repository: patterns, user: patterns, userManifest: {}, approved: 'all', hookCommand } as const;
	const [seen] = await enforcement([assistant], surroundings, request);
	const state = seen?.mechanisms.find((one) => one.name === name && one.surface !== 'terminal');
	assert.ok(state);
	return state;
}

function extension(id: string): Promise<string | undefined> {
	return Promise.resolve(id === 'cordon.cordon' ? '1.2.3' : undefined);
}

function noPlugins(name: string): unknown {
	return name !== 'chat.plugins.enabled';
}

describe('what switches a mechanism off', () => {
	const hooks = synced('vscode', '.github/hooks/cordon.json');

	it('is nothing by default', async () => {
		assert.equal((await stateOf('vscode', 'hooks', around(hooks))).state, 'advisory');
		assert.equal((await stateOf('vscode', 'hooks', around(hooks, { setting: () => true }))).state, 'advisory');
	});

	it('is a setting of VS Code, in its own words and with its place in the workspace', async () => {
		const files = { ...hooks, '.vscode/settings.json': '{\n\t// No.\n\t"chat.useHooks": false\n}\n' };
		for (const more of [{}, { setting: () => false }]) {
			const { state, undone, setting, path, line, improve } = await stateOf('vscode', 'hooks', around(files, more));
			assert.deepEqual(
				[state, setting, path, line, improve],
				['not set up', 'chat.useHooks', '.vscode/settings.json', 3, 'Change the setting chat.useHooks.'],
			);
			assert.equal(undone, 'chat.useHooks is false in .vscode/settings.json:3, so it does nothing.');
		}
		// What the editor says counts.
		assert.equal((await stateOf('vscode', 'hooks', around(files, { setting: () => true }))).state, 'advisory');
	});

	it('is a launcher that does not work; nothing is said of one that cannot be seen', async () => {
		const lame = await stateOf('vscode', 'hooks', around(hooks, { launcher: () => 'is missing' }));
		assert.equal(lame.state, 'not set up');
		assert.equal(lame.undone, '~/.cordon/bin/cordon-hook is missing, so the gate does not hold.');
		const virtual = around(hooks);
		delete virtual.launcher;
		const unseen = await stateOf('vscode', 'hooks', virtual);
		assert.deepEqual([unseen.state, unseen.undone], ['advisory', undefined]);
		assert.match(unseen.evidence, /cannot be seen from here/);
	});

	it('is a setting of the user, which has no place here', async () => {
		const { undone } = await stateOf('vscode', 'hooks', around(hooks, { setting: () => false }));
		assert.equal(undone, 'chat.useHooks is false, so it does nothing.');
	});

	it("is a line in the assistant's own file, the more specific one first", async () => {
		const ignore = synced('gemini-cli', '.geminiignore');
		const off = '{ "context": { "fileFiltering": { "respectGeminiIgnore": false } } }';
		const on = off.replace('false', 'true');
		const users = { ...ignore, '~/.gemini/settings.json': off };
		assert.equal((await stateOf('gemini-cli', '.geminiignore', around(users))).state, 'not set up');
		const both = { ...users, '.gemini/settings.json': on };
		assert.equal((await stateOf('gemini-cli', '.geminiignore', around(both))).state, 'enforced');
		const broken = { ...ignore, '.gemini/settings.json': '{ nonsense' };
		assert.equal((await stateOf('gemini-cli', '.geminiignore', around(broken))).state, 'enforced');
	});

	it('is said of nothing that is not set up', async () => {
		assert.equal((await stateOf('vscode', 'hooks', around({}, { setting: () => false }))).undone, undefined);
	});
});

describe('the agent plugin', () => {
	it('counts where the extension is, in a VS Code that knows plugins', async () => {
		assert.equal((await stateOf('vscode', 'agent plugin', around({}))).state, 'not set up');
		for (const [editor, state] of [
			['1.114.0', 'advisory'],
			['2.0.0', 'advisory'],
			['1.113.1', 'not set up'],
		])
			assert.equal(
				(await stateOf('vscode', 'agent plugin', around({}, { extension, editor: editor ?? '' }))).state,
				state,
			);
		assert.equal((await stateOf('vscode', 'agent plugin', around({}, { extension }))).state, 'advisory');
	});

	it('is switched off by its own setting', async () => {
		const { setting: named } = await stateOf('vscode', 'agent plugin', around({}, { extension, setting: noPlugins }));
		assert.equal(named, 'chat.plugins.enabled');
	});
});

describe('a mechanism that the policy gives nothing to say', () => {
	it('is not taken for set up', async () => {
		const assistant = assistantCalled('claude-code');
		assert.ok(assistant);
		const request = {
			repository: { patterns: ['**/*.key'], builtIn: 0 },
			user: patterns,
			userManifest: {},
			approved: 'all',
			hookCommand,
		} as const;
		const [seen] = await enforcement([assistant], around({ '.claude/settings.json': '{}\n' }), request);
		const sandbox = seen?.mechanisms.find(({ name }) => name === 'sandbox.filesystem.denyRead');
		assert.equal(sandbox?.state, 'not set up');
	});
});

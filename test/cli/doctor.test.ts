import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cordon, folderWith } from './cordon.ts';

interface State {
	readonly name: string;
	readonly surface: string;
	readonly state: string;
	readonly evidence: string;
	readonly improve: string;
	readonly path?: string;
	readonly line?: number;
}

interface Assistant {
	readonly id: string;
	readonly found: boolean;
	readonly approved: boolean;
	readonly traces: readonly string[];
	readonly mechanisms: readonly State[];
}

const STATES = new Set(['enforced', 'advisory', 'no effect', 'not set up']);
const SURFACES = new Set(['completion', 'chat', 'agent', 'terminal']);

function home(files: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
	const folder = folderWith(files);
	return { HOME: folder, USERPROFILE: folder, PATH: '' };
}

function doctor(folder: string, env: NodeJS.ProcessEnv, ...args: readonly string[]): readonly Assistant[] {
	const { code, stdout, stderr } = cordon(folder, ['doctor', '--format', 'json', ...args], { env });
	assert.equal(code, 0, stderr);
	const { version, assistants } = JSON.parse(stdout) as { version: number; assistants: readonly Assistant[] };
	assert.equal(version, 1);
	return assistants;
}

function repository(files: Readonly<Record<string, string>> = {}): string {
	return folderWith({ '.git/HEAD': '', ...files });
}

function policy(others: string): string {
	return JSON.stringify({ version: 1, assistants: { approved: ['cline'], others } });
}

describe('cordon doctor', () => {
	it('names the assistants that are found, and what shows it', () => {
		const env = home({
			'.vscode/extensions/extensions.json': JSON.stringify([
				{ identifier: { id: 'Continue.continue' }, version: '1.2.3' },
			]),
			'.vscode-server/extensions/saoudrizwan.claude-dev-3.4.5/package.json': '{}',
			'.codex/config.toml': '',
		});
		const found = doctor(repository({ '.aider.conf.yml': '' }), env);
		const traces = Object.fromEntries(found.map(({ id, traces }) => [id, traces]));
		assert.deepEqual(traces, {
			codex: ['~/.codex'],
			cline: ['extension saoudrizwan.claude-dev 3.4.5'],
			continue: ['extension continue.continue 1.2.3'],
			aider: ['.aider.conf.yml'],
		});
	});

	it('finds programs on the PATH', function () {
		if (process.platform === 'win32') this.skip();
		const bin = folderWith({});
		writeFileSync(join(bin, 'gemini'), '');
		chmodSync(join(bin, 'gemini'), 0o755);
		const env = { ...home(), PATH: ['', '/nowhere', bin].join(delimiter) };
		assert.deepEqual(
			doctor(repository(), env).map(({ id, traces }) => [id, traces]),
			[['gemini-cli', [`program ${join(bin, 'gemini')}`]]],
		);
	});

	it('says of every assistant, on request, what holds', () => {
		const all = doctor(repository(), home(), '--all');
		assert.ok(all.length >= 30);
		for (const { id, found, mechanisms } of all) {
			assert.equal(found, false, id);
			assert.ok(mechanisms.length > 0, id);
			for (const { surface, state, evidence, improve } of mechanisms) {
				assert.ok(SURFACES.has(surface) && STATES.has(state), id);
				assert.ok(state !== 'not set up' || improve !== '', id);
				assert.notEqual(evidence, '', id);
			}
		}
	});

	it('counts as set up only what is as the policy has it', () => {
		const folder = repository({ '.cursor/rules': '', '.cursorignore': 'mine\n' });
		const env = home();
		const agent = (): State | undefined =>
			doctor(folder, env)
				.find(({ id }) => id === 'cursor')
				?.mechanisms.find(({ name, surface }) => name === '.cursorignore' && surface === 'agent');
		assert.deepEqual([agent()?.state, agent()?.improve], ['not set up', 'cordon sync --assistant cursor']);
		assert.match(agent()?.evidence ?? '', /holds nothing of Cordon/);
		cordon(folder, ['sync'], { env });
		assert.deepEqual(
			[agent()?.state, agent()?.path, agent()?.line, agent()?.improve],
			['enforced', '.cursorignore', 2, ''],
		);
		assert.match(agent()?.evidence ?? '', /^\.cursorignore:2 is as the policy has it\. .*terminal/);
		writeFileSync(join(folder, '.cordon.json'), '{"version":1,"protect":["other"]}');
		assert.match(agent()?.evidence ?? '', /^\.cursorignore:2 is not as the policy has it/);
		writeFileSync(join(folder, '.cursorignore'), '# cordon:end\n');
		assert.equal(agent()?.state, 'not set up');
		assert.match(agent()?.evidence ?? '', /line 1/);
	});

	it('does not take hooks for set up that nothing answers', () => {
		const folder = repository({ '.gemini/x': '' });
		const env = home();
		const hooks = (): State | undefined =>
			doctor(folder, env)
				.find(({ id }) => id === 'gemini-cli')
				?.mechanisms.find(({ name }) => name === 'hooks');
		assert.match(hooks()?.evidence ?? '', /does not exist/);
		cordon(folder, ['sync'], { env });
		rmSync(join(env['HOME'] ?? '', '.cordon'), { recursive: true, force: true });
		assert.deepEqual([hooks()?.state, hooks()?.improve], ['not set up', 'cordon sync --assistant gemini-cli']);
		assert.match(hooks()?.evidence ?? '', /cordon-hook is missing/);
		mkdirSync(join(env['HOME'] ?? '', '.cordon/bin'), { recursive: true });
		writeFileSync(join(env['HOME'] ?? '', '.cordon/bin/cordon-hook'), '');
		if (process.platform === 'win32') return;
		assert.match(hooks()?.evidence ?? '', /cordon-hook is not as Cordon wrote it/);
		cordon(folder, ['sync'], { env });
		assert.notEqual(hooks()?.state, 'not set up');
		chmodSync(join(env['HOME'] ?? '', '.cordon/bin/cordon-hook'), 0o644);
		assert.match(hooks()?.evidence ?? '', /cordon-hook is no program that may be run/);
		cordon(folder, ['sync'], { env });
		assert.notEqual(hooks()?.state, 'not set up');
	});

	it('sees the settings that switch hooks off', () => {
		const env = home();
		const folder = repository({ '.gemini/x': '', '.codex/x': '' });
		cordon(folder, ['sync'], { env });
		const hooks = (id: string): string =>
			doctor(folder, env)
				.find((one) => one.id === id)
				?.mechanisms.find(({ name }) => name === 'hooks')?.evidence ?? '';
		assert.doesNotMatch(hooks('codex') + hooks('gemini-cli'), / is false /);
		mkdirSync(join(env['HOME'] ?? '', '.codex'));
		writeFileSync(join(env['HOME'] ?? '', '.codex/config.toml'), 'a = 1\n[features]\nhooks = false # no\n');
		assert.match(hooks('codex'), /features\.hooks is false in ~\/\.codex\/config\.toml:3/);
		mkdirSync(join(env['HOME'] ?? '', '.gemini'));
		writeFileSync(join(env['HOME'] ?? '', '.gemini/settings.json'), '{"hooksConfig":{"enabled":false}}');
		assert.match(hooks('gemini-cli'), /hooksConfig\.enabled is false/);
	});

	it('names those that the policy leaves out', () => {
		const folder = repository({ '.aider.conf.yml': '', '.clinerules/x': '', '.cordon.json': policy('warn') });
		const env = home();
		assert.deepEqual(
			doctor(folder, env).map(({ id, approved }) => [id, approved]),
			[
				['cline', true],
				['aider', false],
			],
		);
		const text = (): string => cordon(folder, ['doctor'], { env }).stdout;
		assert.equal(text().match(/Not approved/g)?.length, 1);
		writeFileSync(join(folder, '.cordon.json'), policy('off'));
		assert.doesNotMatch(text(), /Not approved/);
		writeFileSync(join(folder, '.cordon.json'), policy('block'));
		assert.match(text(), /Aider[^]*Not approved[^]*refuse/);
	});
});

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cordon, cordonAsync, folderWith, paths, scanJson, scratch, VALUE } from './cordon.ts';

interface Shown {
	readonly version: number;
	readonly values: Readonly<Record<string, { readonly value: unknown; readonly layer: string }>>;
	readonly problems: readonly unknown[];
}

function policyJson(folder: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Shown {
	return JSON.parse(cordon(folder, ['policy', '--format', 'json', ...args], { env }).stdout) as Shown;
}

describe('cordon policy', () => {
	it('names the layer of every value', () => {
		const home = scratch();
		mkdirSync(join(home, 'cordon'));
		writeFileSync(join(home, 'cordon/policy.json'), '{ "guidance": "ask us", "profile": "regulated" }');
		const folder = folderWith({
			'.cordon.json': '{ // why\n "actions": { "copy": "block" } }',
			'.git/HEAD': '',
			'sub/a.txt': '',
		});
		const { version, values, problems } = policyJson(join(folder, 'sub'), [], { XDG_CONFIG_HOME: home, APPDATA: home });
		assert.equal(version, 1);
		assert.deepEqual(problems, []);
		assert.deepEqual([values['guidance']?.value, values['guidance']?.layer], ['ask us', 'user']);
		assert.deepEqual([values['actions.copy']?.value, values['actions.copy']?.layer], ['block', 'repository']);
		assert.equal(values['detect.secrets']?.layer, 'user');
	});

	it('stops looking at the top of the repository', () => {
		const folder = folderWith({ 'repo/.git/HEAD': '', 'repo/sub/a.txt': VALUE });
		assert.deepEqual(paths(scanJson(join(folder, 'repo/sub'), ['a.txt'])), []);
	});

	it('knows the rules of outer policies, and of no others', () => {
		const custom = { custom: [{ id: 'outer-name', words: ['Quagmirica'] }] };
		const named = { severity: { 'outer-name': 'error', 'project-name': 'info', 'other-name': 'error' } };
		const home = scratch();
		mkdirSync(join(home, 'cordon'));
		writeFileSync(join(home, 'cordon/policy.json'), JSON.stringify({ detect: custom }));
		const folder = folderWith({ '.git/HEAD': '', 'sub/.cordon.json': JSON.stringify({ detect: named }) });
		const { stderr } = cordon(join(folder, 'sub'), ['policy'], { env: { XDG_CONFIG_HOME: home, APPDATA: home } });
		assert.match(stderr, /^\S+ warning: \S+ there is no rule named "other-name".*\n$/);
		const { problems } = policyJson(join(folder, 'sub'), [], { XDG_CONFIG_HOME: home, APPDATA: home });
		assert.equal(problems.length, 1);
		assert.ok(!('unknownRule' in (problems[0] as object)));
	});

	it('says where a policy is wrong, counts it as regulated, and scans on', () => {
		const folder = folderWith({ '.cordon.json': '{\n  "detect": { "secrets": "yes" }\n}', 'a.txt': 'nothing' });
		const shown = cordon(folder, ['policy']);
		assert.equal(shown.code, 1);
		assert.match(shown.stderr, /^\.cordon\.json:2:\d+: error: /);
		assert.equal(policyJson(folder).values['profile']?.value, 'regulated');
		const scanned = cordon(folder, ['scan', 'a.txt']);
		assert.equal(scanned.code, 0);
		assert.match(scanned.stderr, /^\.cordon\.json:2:\d+: error: /);
	});

	it('of a folder holds for the files in it, in a scan as well', () => {
		const custom = {
			detect: { custom: [{ id: 'nested-name', words: ['Quagmirica'] }], ignore: [{ rule: 'project-name' }] },
		};
		const folder = folderWith({
			'.git/HEAD': '',
			'a.txt': `${VALUE} Quagmirica`,
			'sub/.cordon.json': JSON.stringify(custom),
			'sub/deep/a.txt': `${VALUE} Quagmirica`,
			'bad/.cordon.json': '{ "profile": 1 }',
			'bad/a.txt': VALUE,
		});
		const { stdout, stderr } = cordon(folder, ['scan', '--format', 'json', '.']);
		const found = (JSON.parse(stdout) as { findings: { path: string; rule: string }[] }).findings;
		assert.deepEqual(
			found.filter(({ path }) => path.endsWith('.txt')).map(({ path, rule }) => `${path} ${rule}`),
			['a.txt project-name', 'bad/a.txt project-name', 'sub/deep/a.txt nested-name'],
		);
		assert.match(stderr, /^bad\/\.cordon\.json:1:\d+: error: profile/m);
	});

	it('takes broken syntax and a binary file for an error', () => {
		for (const text of ['{ "version": 1,,', 'a\0b']) {
			assert.equal(cordon(folderWith({ '.cordon.json': text }), ['policy']).code, 1);
		}
	});
});

describe('the key for fingerprints', () => {
	it('is made once, for its user alone, by many processes at a time', async () => {
		const home = scratch();
		const folder = folderWith({ 'a.txt': VALUE });
		const env = { XDG_CONFIG_HOME: join(home, 'new'), APPDATA: join(home, 'new') };
		const runs = await Promise.all(
			Array.from({ length: 5 }, () => cordonAsync(folder, ['scan', 'a.txt', '--format', 'json'], env)),
		);
		const prints = runs.map(({ stdout }) => /"fingerprint": "(.*)"/.exec(stdout)?.[1]);
		assert.ok(prints[0]);
		assert.equal(new Set(prints).size, 1);
		const key = join(home, 'new/cordon/key');
		assert.equal(readFileSync(key).length, 32);
		if (process.platform !== 'win32') assert.equal(statSync(key).mode & 0o777, 0o600);
	});

	it('lasts for one run where it cannot be kept', () => {
		const home = scratch();
		writeFileSync(join(home, 'file'), '');
		chmodSync(home, 0o500);
		const env = { XDG_CONFIG_HOME: join(home, 'file'), APPDATA: join(home, 'file') };
		const { code, stderr } = cordon(folderWith({ 'a.txt': VALUE }), ['scan', 'a.txt'], { env });
		chmodSync(home, 0o700);
		assert.equal(code, 1);
		assert.match(stderr, /cannot be kept/);
	});
});

import assert from 'node:assert/strict';
import { cordon, folderWith, paths, scanJson } from './cordon.ts';

const TOML = `[extend]
useDefault = true

[[rules]]
id = "acme-key"
description = "Acme key"
regex = '''(?i)acme_([a-z0-9]{8})'''
keywords = ["acme_"]

[[rules]]
id = "only-a-path"
path = '''\\.pem$'''

[allowlist]
paths = ['''(^|/)fixtures/''']
`;

describe('cordon import', () => {
	it('prints a policy that finds what gitleaks found, and tells what it cannot say', () => {
		const { code, stdout, stderr } = cordon(folderWith({ '.gitleaks.toml': TOML }), ['import', '.gitleaks.toml']);
		assert.equal(code, 1);
		assert.match(stderr, /^only-a-path: .*\n1 rules, 1 paths; 1 things/);
		const value = ['acme', 'q7w8e9r0'].join('_');
		const files = { '.cordon.json': stdout, 'a.txt': value, 'fixtures/b.txt': value };
		const report = scanJson(folderWith(files), []);
		assert.deepEqual(paths(report), ['a.txt']);
		assert.equal(report.findings[0]?.rule, 'acme-key');
	});

	it('gives the same as JSON', () => {
		const { stdout } = cordon(folderWith({}), ['import', '--format', 'json'], { input: TOML });
		const { version, policy, notTaken } = JSON.parse(stdout) as Record<string, object>;
		assert.equal(version, 1);
		assert.deepEqual(Object.keys(policy ?? {}), ['version', 'detect']);
		assert.equal((notTaken as object[]).length, 1);
	});

	it('says what is wrong with the file', () => {
		const { code, stderr } = cordon(folderWith({ 'x.toml': 'a = \n' }), ['import', 'x.toml']);
		assert.equal(code, 2);
		assert.match(stderr, /x\.toml: /);
		assert.equal(stderr.trim().split('\n').length, 1);
	});
});

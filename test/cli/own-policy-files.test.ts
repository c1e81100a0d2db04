import assert from 'node:assert/strict';
import { existsSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../src/engine/policy/parse.ts';
import { policyText } from '../../src/engine/policy/own-files.ts';
import { ownPolicyFiles } from '../../src/node/own-policy-files.ts';
import { cordon, folderWith, scratch } from './cordon.ts';

describe('what the editor shares with the command line', () => {
	const before = { ...process.env };
	let home: string;
	beforeEach(() => {
		home = scratch();
		process.env['XDG_CONFIG_HOME'] = home;
		process.env['APPDATA'] = home;
	});
	afterEach(() => {
		for (const name of ['XDG_CONFIG_HOME', 'APPDATA']) {
			const value = before[name];
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	});

	it('writes settings so that a policy is read from them', () => {
		const value = { profile: 'regulated', 'detect.pii.off': ['iban'], 'detect.secrets': true, protect: ['a'] } as const;
		assert.deepEqual(parsePolicy(policyText(value), 'p').value, value);
	});

	it('keeps the settings of the user where the command line finds them, and takes them away', () => {
		const file = join(home, 'cordon/editor.json');
		const files = ownPolicyFiles();
		files.keep({ protect: ['*.mine'] });
		if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
		const env = { XDG_CONFIG_HOME: home, APPDATA: home };
		assert.match(cordon(folderWith({}), ['check', 'a.mine'], { env }).stdout, /^block.*\(user, .*editor\.json:\d+\)/);
		const { mtimeMs } = statSync(file);
		files.keep({ protect: ['*.mine'] });
		assert.equal(statSync(file).mtimeMs, mtimeMs);
		files.keep({});
		assert.equal(existsSync(file), false);
	});

	it('reads the file of the user, with what is wrong in it', () => {
		const files = ownPolicyFiles();
		const own = () => files.layers().find(({ kind }) => kind === 'user');
		assert.equal(own(), undefined);
		files.keep({ profile: 'relaxed' });
		writeFileSync(join(home, 'cordon/policy.json'), '{ "profile": "lax" }');
		assert.equal(own()?.problems?.length, 1);
	});

	it('says what a path leads to', function () {
		if (process.platform === 'win32') this.skip();
		symlinkSync(join(home, 'b'), join(home, 'a'));
		symlinkSync('c', join(home, 'c'));
		const files = ownPolicyFiles();
		assert.equal(files.find(join(home, 'a/x')).real, join(home, 'b/x'));
		assert.equal(files.find(join(home, 'c')).real, undefined);
	});
});

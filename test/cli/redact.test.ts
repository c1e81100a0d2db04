import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cordon, folderWith, VALUE } from './cordon.ts';

describe('cordon redact and restore', () => {
	it('hide values and bring them back, over several runs', () => {
		const folder = folderWith({ 'a.txt': `name: ${VALUE};\r\nend` });
		const first = cordon(folder, ['redact', 'a.txt', '--vault', 'v.json']);
		assert.equal(first.code, 0);
		assert.doesNotMatch(first.stdout, new RegExp(VALUE));
		assert.match(first.stdout, /^name: CORDON_\w+;\r\nend$/);
		if (process.platform !== 'win32') assert.equal(statSync(join(folder, 'v.json')).mode & 0o777, 0o600);
		const again = cordon(folder, ['redact', '--vault', 'v.json'], { input: `again ${VALUE}` });
		const answer = `${again.stdout} and ${first.stdout}`;
		const back = cordon(folder, ['restore', '--vault', 'v.json'], { input: answer });
		assert.equal(back.stdout, `again ${VALUE} and name: ${VALUE};\r\nend`);
	});

	it('give JSON without a value', () => {
		const folder = folderWith({});
		const redacted = cordon(folder, ['redact', '-', '--format', 'json'], { input: `x ${VALUE}` });
		const { version, text, replacements } = JSON.parse(redacted.stdout) as Record<string, unknown>;
		assert.equal(version, 1);
		assert.match(String(text), /^x CORDON_/);
		assert.equal((replacements as unknown[]).length, 1);
		assert.doesNotMatch(redacted.stdout, new RegExp(VALUE));
	});

	it('say what is missing', () => {
		const folder = folderWith({ 'b.bin': Uint8Array.from([1, 0, 2, 0, 3, 0, 4]), 'v.json': `{"${VALUE}` });
		for (const args of [
			['restore'],
			['restore', '--vault', 'nowhere.json'],
			['restore', '--vault', 'v.json'],
			['redact', 'b.bin'],
			['redact', 'nowhere'],
			['redact', 'a', 'b'],
		]) {
			const { code, stderr, stdout } = cordon(folder, args, { input: '' });
			assert.deepEqual([code, stdout, stderr.trim().split('\n').length], [2, '', 1], args.join(' '));
			assert.doesNotMatch(stderr, new RegExp(VALUE));
		}
		assert.ok(!existsSync(join(folder, 'nowhere.json')));
	});

	it('count the placeholders that no one knows', () => {
		const folder = folderWith({ 'a.txt': VALUE });
		const { stdout } = cordon(folder, ['redact', 'a.txt']);
		cordon(folder, ['redact', '--vault', 'v.json'], { input: VALUE });
		const back = cordon(folder, ['restore', '--vault', 'v.json'], { input: stdout });
		assert.deepEqual([back.code, back.stdout], [0, stdout]);
		assert.match(back.stderr, /1 placeholder is not in v\.json/);
	});
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cordon, scratch } from './cordon.ts';

describe('cordon init', () => {
	it('writes a policy that holds', () => {
		const folder = scratch();
		const { code, stdout } = cordon(folder, ['init', '--industry', 'health', '--regions', 'us,de']);
		assert.deepEqual([code, stdout], [0, '.cordon.json written\n']);
		assert.match(readFileSync(join(folder, '.cordon.json'), 'utf8'), /\/\/ Health: .*\n\t"profile": "regulated"/);
		const shown = cordon(folder, ['policy']);
		assert.deepEqual([shown.code, shown.stderr], [0, '']);
		assert.match(shown.stdout, /detect\.pii\.regions +\["US","DE"\] {2}\(repository\)/);
		assert.equal(cordon(folder, ['check', 'scans/a.dcm']).code, 1);
	});

	it('replaces nothing without being told to', () => {
		const folder = scratch();
		cordon(folder, ['init']);
		const again = cordon(folder, ['init', '--profile', 'relaxed']);
		assert.equal(again.code, 2);
		assert.match(again.stderr, /--force/);
		assert.equal(cordon(folder, ['init', '--profile', 'relaxed', '--force']).code, 0);
		assert.match(readFileSync(join(folder, '.cordon.json'), 'utf8'), /"relaxed"/);
	});

	it('shows what it would write', () => {
		const folder = scratch();
		const { stdout } = cordon(folder, ['init', '--stage', 'production', '--dry-run', '--format', 'json']);
		const shown = JSON.parse(stdout) as { written: boolean; changes: { key: string }[]; text: string };
		assert.equal(shown.written, false);
		assert.deepEqual(
			shown.changes.map(({ key }) => key),
			['profile', 'protect', 'locked'],
		);
		assert.equal(cordon(folder, ['init', '--stage', 'production', '--dry-run']).stdout, shown.text);
		assert.equal(existsSync(join(folder, '.cordon.json')), false);
	});

	it('says what it can be told', () => {
		for (const args of [['--profile', 'lax'], ['--industry', 'x'], ['--regions', 'Mars'], ['x']]) {
			const { code, stderr } = cordon(scratch(), ['init', ...args]);
			assert.equal(code, 2);
			assert.equal(stderr.trim().split('\n').length, 1);
		}
	});
});

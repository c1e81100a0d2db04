import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cordon, folderWith, paths, scanJson, VALUE } from './cordon.ts';

function policy(ignore: readonly object[]): string {
	return JSON.stringify({ detect: { custom: [{ id: 'project-name', words: [VALUE] }], ignore } });
}

function wide(text: string): Buffer {
	return Buffer.from(text, 'utf16le');
}

describe('cordon scan', () => {
	it('gives the JSON of the contract, version first', () => {
		const folder = folderWith({ 'src/a.txt': `first\nname: ${VALUE}\n` });
		const { stdout, code } = cordon(folder, ['scan', '--format', 'json']);
		assert.equal(code, 1);
		const report = JSON.parse(stdout) as Record<string, unknown>;
		assert.deepEqual(Object.keys(report), ['version', 'findings', 'stats']);
		const [finding, ...rest] = report['findings'] as Record<string, unknown>[];
		assert.ok(finding && rest.length === 0);
		const { preview, fingerprint, reasons, ...exact } = finding;
		assert.deepEqual(exact, {
			path: 'src/a.txt',
			rule: 'project-name',
			category: 'secret',
			severity: 'error',
			confidence: 'high',
			message: 'A project name',
			start: { offset: 12, line: 2, column: 7 },
			end: { offset: 12 + VALUE.length, line: 2, column: 7 + VALUE.length },
		});
		assert.ok(typeof preview === 'string' && typeof fingerprint === 'string' && Array.isArray(reasons));
		assert.deepEqual(Object.keys(report['stats'] as object), ['files', 'bytes', 'skipped', 'milliseconds']);
	});

	it('ends with 0 where nothing is found, with 1 where something is', () => {
		assert.equal(cordon(folderWith({ 'a.txt': 'nothing', '.cordon.json': '{}' }), ['scan']).code, 0);
		assert.equal(cordon(folderWith({ 'a.txt': VALUE }), ['scan', 'a.txt']).code, 1);
	});

	it('reads standard input under the name it is given', () => {
		const folder = folderWith({});
		const report = scanJson(folder, ['-', '--path', 'src/x.env'], { input: `a ${VALUE}` });
		assert.deepEqual(paths(report), ['src/x.env']);
		assert.equal(report.findings[0]?.start.column, 3);
	});

	it('leaves out what nested .gitignore files exclude, and scans what is named outright', () => {
		const folder = folderWith({
			'.gitignore': 'out/\n*.log\n',
			'.git/HEAD': VALUE,
			'out/a.txt': VALUE,
			'a.log': VALUE,
			'sub/.gitignore': '!keep.log\n/b.txt\n',
			'sub/keep.log': VALUE,
			'sub/b.txt': VALUE,
			'sub/deep/b.txt': VALUE,
		});
		assert.deepEqual(paths(scanJson(folder, ['.'])), ['sub/deep/b.txt', 'sub/keep.log']);
		assert.deepEqual(paths(scanJson(folder, ['out'])), ['out/a.txt']);
		assert.deepEqual(paths(scanJson(folder, ['a.log'])), ['a.log']);
		assert.deepEqual(paths(scanJson(join(folder, 'sub'), ['.'])), ['deep/b.txt', 'keep.log']);
	});

	it('obeys detect.ignore from the folder of the policy', () => {
		const files = { 'test/a.txt': VALUE, 'src/b.txt': VALUE };
		const whole = folderWith({ ...files, '.cordon.json': policy([{ rule: '*', path: '/test/**' }]) });
		assert.deepEqual(paths(scanJson(whole, ['test', 'src'])), ['src/b.txt']);
		assert.equal(scanJson(whole, ['test', 'src']).stats.files, 1);
		const one = folderWith({ ...files, '.cordon.json': policy([{ rule: 'project-name', path: 'b.txt' }]) });
		assert.deepEqual(paths(scanJson(one, ['test', 'src'])), ['test/a.txt']);
	});

	it('skips binary files, reads UTF-16, and old encodings', () => {
		const folder = folderWith({
			'a.bin': Uint8Array.from([0x89, 0x50, 0, 0, 0, 13, ...Buffer.from(VALUE)]),
			'b.txt': wide(`\ufeffline one\nname ${VALUE}`),
			'c.txt': wide(`line one\nname ${VALUE}`).swap16(),
			'd.txt': Buffer.from(`caf\u00e9 ${VALUE}`, 'latin1'),
		});
		const { findings, stats } = scanJson(folder, ['a.bin', 'b.txt', 'c.txt', 'd.txt']);
		assert.deepEqual(
			findings.map(({ path, start }) => [path, start.line, start.column]),
			[
				['b.txt', 2, 6],
				['c.txt', 2, 6],
				['d.txt', 1, 6],
			],
		);
		assert.deepEqual(stats.skipped, [{ path: 'a.bin', reason: 'binary' }]);
	});

	it('lists what it cannot read, and goes on', function () {
		const folder = folderWith({ 'a.txt': VALUE, 'locked/b.txt': VALUE, 'large.txt': 'x'.repeat(5000) });
		symlinkSync('gone', join(folder, 'dangling'));
		const { stats, findings } = scanJson(folder, ['a.txt', 'nowhere', 'dangling', 'large.txt', '--max-size', '4000']);
		assert.equal(findings.length, 1);
		assert.deepEqual(
			stats.skipped.map(({ path, reason }) => [path, reason.split(' ')[0]]),
			[
				['dangling', 'does'],
				['large.txt', 'larger'],
				['nowhere', 'does'],
			],
		);
		if (process.getuid?.() === 0) return;
		chmodSync(join(folder, 'locked'), 0);
		assert.deepEqual(scanJson(folder, ['a.txt', 'locked']).stats.skipped, [
			{ path: 'locked', reason: 'no permission' },
		]);
		chmodSync(join(folder, 'locked'), 0o700);
	});

	it('skips links, or follows each once', () => {
		const folder = folderWith({ 'a/one.txt': VALUE });
		const outside = folderWith({ 'b.txt': VALUE });
		symlinkSync('..', join(folder, 'a/up'));
		symlinkSync('up', join(folder, 'a/loop'));
		symlinkSync(outside, join(folder, 'a/other'));
		symlinkSync('one.txt', join(folder, 'a/same.txt'));
		symlinkSync('circle', join(folder, 'a/circle'));
		const plain = scanJson(folder, ['a']);
		assert.deepEqual(paths(plain), ['a/one.txt']);
		assert.equal(plain.stats.skipped.length, 5);
		const followed = paths(scanJson(folder, ['a', '--follow']));
		assert.deepEqual(
			followed.filter((path) => path.endsWith('.txt')),
			['a/one.txt', 'a/other/b.txt'],
		);
	});

	it('finds the same with any number of jobs, in the same order', () => {
		const files = Object.fromEntries(
			Array.from({ length: 150 }, (_, i) => [`d${i % 7}/f${i}.txt`, i % 3 ? 'x' : `${VALUE} ${VALUE}`]),
		);
		const folder = folderWith(files);
		const { findings, stats } = scanJson(folder, ['--jobs', '1']);
		assert.ok(findings.length >= 100);
		const parallel = scanJson(folder, ['--jobs', '3']);
		assert.deepEqual(parallel.findings, findings);
		assert.deepEqual({ ...parallel.stats, milliseconds: 0 }, { ...stats, milliseconds: 0 });
	});

	it('splits into shards whose union is the whole', () => {
		const folder = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}.txt`, VALUE])));
		const whole = paths(scanJson(folder));
		const parts = [1, 2, 3].map((i) => paths(scanJson(folder, ['--shard', `${i}/3`])));
		assert.ok(parts.every((part) => part.length > 0 && part.length < whole.length));
		assert.deepEqual(parts.flat().sort(), whole.sort());
	});

	it('reads one line of 5 MB', () => {
		const folder = folderWith({ 'long.txt': `${'word '.repeat(1_000_000)}${VALUE}` });
		assert.equal(scanJson(folder, ['long.txt']).findings[0]?.start.column, 5_000_001);
	});

	it('shows names without what a terminal would obey', function () {
		if (process.platform === 'win32') this.skip();
		const folder = folderWith({ 'a\u001b[31m.txt': VALUE });
		const { stdout } = cordon(folder, ['scan']);
		assert.ok(!stdout.includes('\u001b') && stdout.includes(String.raw`\u{1b}`));
	});

	it('never shows a value, in any format', () => {
		const folder = folderWith({ 'a.txt': VALUE, 'b/c.txt': `x ${VALUE.toUpperCase()}` });
		for (const format of ['text', 'json', 'sarif']) {
			const { stdout, stderr } = cordon(folder, ['scan', 'a.txt', 'b', '--format', format]);
			assert.ok(stdout.length > 0);
			assert.doesNotMatch(stdout + stderr, new RegExp(VALUE, 'i'));
		}
	});

	it('ends with 2 and one line where nothing can be done', () => {
		const folder = folderWith({});
		mkdirSync(join(folder, 'd'));
		const wrong = [
			['scan', 'nowhere'],
			['scan', '--no-such'],
			['scan', '--format', 'xml'],
			['scan', '--shard', '4/3'],
			['scan', '--jobs', 'many'],
			['scan', '-', 'd'],
			['scan', '--path', 'x', 'd'],
			['scan', '--policy', 'nowhere.json'],
			['scan', '--since', 'HEAD'],
			['frobnicate'],
		];
		for (const args of wrong) {
			const { code, stderr, stdout } = cordon(folder, args, { input: '' });
			assert.deepEqual([code, stdout, stderr.trim().split('\n').length], [2, '', 1], `${args.join(' ')}: ${stderr}`);
		}
		assert.match(cordon(folder, ['frobnicate']).stderr, /there are scan, redact, restore, /);
	});
});

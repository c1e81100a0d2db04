import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cordon, folderWith, git, paths, repositoryWith, scratch, VALUE, write, type Report } from './cordon.ts';

const FILE = 'baseline.json';

interface WithBaseline extends Report {
	readonly stats: Report['stats'] & { readonly baseline?: { readonly suppressed: number; readonly recorded: boolean } };
}

function scan(folder: string, ...args: string[]): WithBaseline {
	const { stdout, stderr } = cordon(folder, ['scan', '--format', 'json', '--baseline', FILE, ...args]);
	assert.equal(stderr, '');
	return JSON.parse(stdout) as WithBaseline;
}

function recorded(folder: string): { id: string; findings: { path: string; count: number }[] } {
	return JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as ReturnType<typeof recorded>;
}

describe('cordon scan --baseline', () => {
	it('records what is there, once, and counts nothing of it', () => {
		const folder = repositoryWith({ 'a.txt': `x ${VALUE}\n`, 'b/c.txt': `${VALUE} ${VALUE}\n` });
		const first = cordon(folder, ['scan', '--baseline', FILE]);
		assert.equal(first.code, 0);
		assert.match(first.stdout, /^Nothing found in .*; 3 recorded in the baseline/);
		assert.deepEqual(
			recorded(folder).findings.map(({ path, count }) => [path, count]),
			[
				['a.txt', 1],
				['b/c.txt', 2],
			],
		);
		const before = readFileSync(join(folder, FILE), 'utf8');
		assert.deepEqual(scan(folder).stats.baseline, { suppressed: 3, recorded: false });
		assert.equal(cordon(folder, ['scan', '--baseline', FILE]).code, 0);
		assert.equal(readFileSync(join(folder, FILE), 'utf8'), before);
	});

	it('holds no value, and may be read by everybody', function () {
		const folder = repositoryWith({ 'a.txt': `x ${VALUE}\n` });
		scan(folder);
		assert.ok(!readFileSync(join(folder, FILE), 'utf8').toLowerCase().includes(VALUE.toLowerCase()));
		if (process.platform !== 'win32') assert.equal(statSync(join(folder, FILE)).mode & 0o444, 0o444);
		assert.deepEqual(paths(scan(folder)), []);
	});

	it('knows a value whose line has moved, and not the same one once more, elsewhere, or another one', () => {
		const folder = repositoryWith({ 'a.txt': `x ${VALUE}\n` });
		scan(folder);
		write(folder, { 'a.txt': `first\n\n  y = ${VALUE}\n` });
		assert.deepEqual(paths(scan(folder)), []);
		write(folder, { 'a.txt': `${VALUE}\n${VALUE}\n`, 'b.txt': VALUE });
		const { findings, stats } = scan(folder);
		assert.deepEqual(
			findings.map(({ path, start }) => [path, start.line]),
			[
				['a.txt', 2],
				['b.txt', 1],
			],
		);
		assert.equal(stats.baseline?.suppressed, 1);
		assert.equal(cordon(folder, ['scan', '--baseline', FILE]).code, 1);
	});

	it('holds for everybody who has it, from every folder of the repository, and for changes', () => {
		const folder = repositoryWith({ 'sub/a.txt': `${VALUE}\n` });
		scan(folder);
		const other = scratch();
		const env = { XDG_CONFIG_HOME: other, APPDATA: other };
		assert.equal(cordon(folder, ['scan', '--baseline', FILE], { env }).code, 0);
		assert.equal(cordon(join(folder, 'sub'), ['scan', '--baseline', `../${FILE}`]).code, 0);
		write(folder, { 'sub/a.txt': `moved\n${VALUE}\n`, 'new.txt': `${VALUE}\n` });
		git(folder, 'add', 'sub', 'new.txt');
		assert.deepEqual(paths(scan(folder, '--staged')), ['new.txt']);
		assert.deepEqual(paths(scan(folder, '--since', 'HEAD')), ['new.txt']);
		const input = `piped ${VALUE}`;
		const piped = cordon(folder, ['scan', '-', '--path', 'sub/a.txt', '--baseline', FILE], { input });
		assert.equal(piped.code, 0);
	});

	it('--update-baseline takes what is there now, keeps its key and what it was not asked about', () => {
		const folder = repositoryWith({ 'a/x.txt': `${VALUE}\n`, 'b/y.txt': `${VALUE}\n` });
		scan(folder);
		const { id } = recorded(folder);
		rmSync(join(folder, 'a/x.txt'));
		renameSync(join(folder, 'b/y.txt'), join(folder, 'b/z.txt'));
		assert.deepEqual(paths(scan(folder, '--update-baseline', 'b')), []);
		const update = recorded(folder);
		assert.equal(update.id, id);
		assert.deepEqual(
			update.findings.map(({ path }) => path),
			['a/x.txt', 'b/z.txt'],
		);
		scan(folder, '--update-baseline');
		assert.deepEqual(
			recorded(folder).findings.map(({ path }) => path),
			['b/z.txt'],
		);
	});

	it('tells wrong usage and a file that is none', () => {
		const folder = folderWith({ 'a.txt': VALUE, 'other.json': '{"version": 1}' });
		const wrong = (...args: string[]): string => {
			const { code, stderr } = cordon(folder, ['scan', ...args]);
			assert.equal(code, 2);
			assert.equal(stderr.trim().split('\n').length, 1);
			return stderr;
		};
		assert.match(wrong('--update-baseline'), /--baseline FILE/);
		assert.match(wrong('--baseline', FILE, '--shard', '1/2'), /--shard/);
		assert.match(wrong('--baseline', FILE, '--staged'), /there is no baseline/);
		assert.match(wrong('--baseline', FILE, '-'), /standard input/);
		assert.match(wrong('--baseline', 'other.json'), /no baseline that this version reads/);
		assert.match(wrong('--baseline', '.'), /is a folder/);
	});
});

import assert from 'node:assert/strict';
import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, cordon, git, paths, repositoryWith, scanJson, VALUE, write, type Report } from './cordon.ts';

describe('cordon scan --staged', () => {
	it('reports lines that are added to the index, and no others', () => {
		const folder = repositoryWith({ 'a.txt': `old ${VALUE}\nb\nc\n` });
		write(folder, { 'a.txt': `old ${VALUE}\nb\nnew ${VALUE}\nc\n`, 'untracked.txt': VALUE });
		assert.deepEqual(paths(scanJson(folder, ['--staged'])), []);
		git(folder, 'add', 'a.txt');
		const { findings, stats } = scanJson(folder, ['--staged']);
		assert.deepEqual(
			findings.map(({ path, start }) => [path, start.line]),
			[['a.txt', 3]],
		);
		assert.equal(stats.files, 1);
	});

	it('reads the index, whatever is on disk by now', () => {
		const folder = repositoryWith({ 'a.txt': 'a\n' });
		write(folder, { 'a.txt': `${VALUE}\n`, 'gone.txt': `${VALUE}\n` });
		git(folder, 'add', '.');
		write(folder, { 'a.txt': 'clean\n' });
		rmSync(join(folder, 'gone.txt'));
		assert.deepEqual(paths(scanJson(folder, ['--staged'])), ['a.txt', 'gone.txt']);
		assert.equal(cordon(folder, ['scan', '--staged']).code, 1);
	});

	it('works before the first commit, below the top, and with paths', () => {
		const folder = repositoryWith({});
		git(folder, 'checkout', '-q', '--orphan', 'fresh');
		git(folder, 'rm', '-q', '-r', '--cached', '.');
		write(folder, { 'a.txt': VALUE, 'sub/b.txt': VALUE });
		git(folder, 'add', '.');
		assert.deepEqual(paths(scanJson(folder, ['--staged', 'a.txt', 'sub'])), ['a.txt', 'sub/b.txt']);
		assert.deepEqual(paths(scanJson(folder, ['--staged', 'sub'])), ['sub/b.txt']);
		assert.deepEqual(paths(scanJson(join(folder, 'sub'), ['--staged', '.'])), ['b.txt']);
	});

	it('follows a rename and understands unusual names and settings', function () {
		if (process.platform === 'win32') this.skip();
		const lines = Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n');
		const folder = repositoryWith({ 'old.txt': `${VALUE}\n${lines}\n` });
		git(folder, 'config', 'diff.noprefix', 'true');
		git(folder, 'config', 'diff.mnemonicPrefix', 'true');
		git(folder, 'config', 'color.ui', 'always');
		git(folder, 'config', 'diff.relative', 'true');
		renameSync(join(folder, 'old.txt'), join(folder, 'new.txt'));
		const names = ['caf\u00e9 \u65e5.txt', 'with "quotes"\tand\nends.txt', 'a b.txt', '-dash.txt'];
		write(folder, Object.fromEntries(names.map((name) => [name, `++ b/other.txt\n${VALUE}\n`])));
		git(folder, 'add', '-A');
		assert.deepEqual(paths(scanJson(folder, ['--staged'])).sort(), names.sort());
	});

	it('stops a commit as a hook, with the index that git commit -a makes up', function () {
		if (process.platform === 'win32') this.skip();
		const folder = repositoryWith({ 'sub/a.txt': 'a\n' });
		const hook = join(folder, '.git/hooks/pre-commit');
		writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${cli()}" scan --staged --format json > "$HOOK_OUT"\n`);
		chmodSync(hook, 0o755);
		process.env['HOOK_OUT'] = join(folder, '.git/out.json');
		write(folder, { 'sub/a.txt': `a\n${VALUE}\n` });
		assert.throws(() => git(join(folder, 'sub'), 'commit', '-q', '-a', '-m', 'second'));
		assert.deepEqual(paths(JSON.parse(readFileSync(join(folder, '.git/out.json'), 'utf8')) as Report), ['sub/a.txt']);
		write(folder, { 'sub/a.txt': 'a\nb\n' });
		git(folder, 'commit', '-q', '-a', '-m', 'second');
	});

	it('leaves out links, removed files, modes and what is too large', function () {
		if (process.platform === 'win32') this.skip();
		const folder = repositoryWith({ 'a.txt': `${VALUE}\n`, 'b.txt': `${VALUE}\n`, 'c.txt': 'c\n' });
		symlinkSync('a.txt', join(folder, 'link'));
		chmodSync(join(folder, 'a.txt'), 0o755);
		rmSync(join(folder, 'b.txt'));
		write(folder, { 'large.txt': `${VALUE}\n${'x'.repeat(3000)}`, 'c.txt': `${VALUE}\n` });
		git(folder, 'add', '-A');
		for (const how of ['--staged', '--since=HEAD']) {
			const { findings, stats } = scanJson(folder, [how, '--max-size', '2000']);
			assert.deepEqual(
				findings.map(({ path }) => path),
				['c.txt'],
				how,
			);
			assert.equal(stats.skipped.find(({ path }) => path === 'large.txt')?.reason.split(' ')[0], 'larger');
		}
	});

	it('takes all of a file that git holds for binary and is text', () => {
		const folder = repositoryWith({ 'a.txt': 'a\n' });
		write(folder, { 'wide file.txt': Buffer.from(`\ufeffa\n${VALUE}`, 'utf16le') });
		git(folder, 'add', '.');
		assert.deepEqual(paths(scanJson(folder, ['--staged'])), ['wide file.txt']);
	});
});

describe('cordon scan --since', () => {
	it('reports what was added since the branch left, committed or not', () => {
		const folder = repositoryWith({ 'a.txt': `${VALUE}\n`, '.gitignore': '*.log\n' });
		git(folder, 'checkout', '-q', '-b', 'topic');
		write(folder, { 'a.txt': `${VALUE}\nmore ${VALUE}\n`, 'c.log': VALUE });
		git(folder, 'commit', '-q', '-a', '-m', 'second');
		write(folder, { 'new.txt': VALUE });
		git(folder, 'checkout', '-q', 'main');
		writeFileSync(join(folder, 'main.txt'), `${VALUE}\n`);
		git(folder, 'add', 'main.txt');
		git(folder, 'commit', '-q', '-m', 'on main');
		git(folder, 'checkout', '-q', 'topic');
		const { findings } = scanJson(folder, ['--since', 'main']);
		assert.deepEqual(
			findings.map(({ path, start }) => [path, start.line]),
			[
				['a.txt', 2],
				['new.txt', 1],
			],
		);
	});

	it('skips a file that is gone meanwhile, and refuses what is no commit', () => {
		const folder = repositoryWith({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
		rmSync(join(folder, 'b.txt'));
		write(folder, { 'a.txt': `${VALUE}\n` });
		assert.deepEqual(paths(scanJson(folder, ['--since', 'HEAD'])), ['a.txt']);
		for (const ref of ['no-such', '--output=x']) {
			const { code, stderr } = cordon(folder, ['scan', `--since=${ref}`]);
			assert.deepEqual([code, stderr.trim().split('\n').length], [2, 1]);
		}
	});
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitIgnore } from '../../../src/engine/files/git-ignore.ts';

const PATHS = (
	'a.log b.log keep.log foo foo/bar foo/keep foo/sub/bar foo/sub/keep build/x build/keep/x src/build/x src/a.js ' +
	'src/lib/a.js docs/a.md docs/b/c.md #x !y sp {a,b} [z] *.q a.q top src/top deep/er/top .env .env.local Out out/x'
).split(' ');

const RULES: readonly (readonly string[])[] = [
	['*.log', '!keep.log'],
	['foo/', '!foo/keep'],
	['foo/*', '!foo/keep', '!foo/sub/'],
	['foo/**', '!foo/sub', '!foo/sub/keep'],
	['/top', 'build', '!src/build'],
	['**/top', '!deep/**/top'],
	['src/**/a.js', 'docs/**/*.md', '!docs/*.md'],
	['\\#x', '\\!y', '# comment', '', '   ', 'sp  ', '{a,b}', '\\[z]', '\\*.q'],
	['*', '!*/', '!*.js'],
	['.env*', '!.env.local'],
	['[a-b].log', 'doc[!x]/', 'foo\\'],
	['Out'],
];

describe('.gitignore files', () => {
	for (const [index, rules] of RULES.entries()) {
		it(`mean what they mean to git: ${rules.join(' ').trim()}`, () => {
			const root = mkdtempSync(join(tmpdir(), 'cordon-ignore-'));
			try {
				for (const path of PATHS.filter((path) => !PATHS.some((other) => other.startsWith(`${path}/`)))) {
					mkdirSync(dirname(join(root, path)), { recursive: true });
					writeFileSync(join(root, path), '');
				}
				const nested = index % 2 === 0 ? 'src' : 'foo';
				const inNested = '!top\n/lib\nkeep\n';
				writeFileSync(join(root, '.gitignore'), rules.join('\n'));
				writeFileSync(join(root, nested, '.gitignore'), inNested);
				spawnSync('git', ['init', '-q', root]);
				spawnSync('git', ['-C', root, 'config', 'core.ignoreCase', 'false']);
				const files = PATHS.filter((path) => !PATHS.some((other) => other.startsWith(`${path}/`)));
				const said = spawnSync('git', ['-C', root, 'check-ignore', '--no-index', '-z', '--stdin'], {
					input: files.join('\0'),
					encoding: 'utf8',
				});
				const ours = new GitIgnore(false).with(rules.join('\n'), '').with(inNested, nested);
				assert.deepEqual(
					files.filter((path) => ours.excludes(path)),
					said.stdout.split('\0').filter((path) => path !== ''),
				);
			} finally {
				rmSync(root, { recursive: true });
			}
		});
	}

	it('take a bounded time on patterns that are meant not to', () => {
		const rules = new GitIgnore(false).with(`${'a/**/'.repeat(30)}b\n${'*a'.repeat(60)}b\n`, '');
		assert.ok(!rules.excludes(`${'a/'.repeat(200)}c`) && !rules.excludes('a'.repeat(250)));
	});
});

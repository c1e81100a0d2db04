import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewReport } from '../../src/engine/provenance/review.ts';
import { cordon, git, repositoryWith, scratch, VALUE, type Ran } from './cordon.ts';
import { assistantAppends, BASE, code, commit, onBranch } from './insertions.ts';

type Json = ReviewReport & { readonly version: number };

function review(folder: string, ...args: readonly string[]): Json {
	const { stdout, stderr, code } = cordon(folder, ['review', '--format', 'json', ...args]);
	assert.equal(code, 0, stderr);
	return JSON.parse(stdout) as Json;
}

/** Path, lines and state of each insertion. */
function shown({ files }: Json): string[] {
	return files.flatMap(({ path, insertions }) =>
		insertions.map(({ startLine, endLine, reviewed }) => `${path}:${startLine}-${endLine} ${reviewed}`),
	);
}

function refused({ code, stderr, stdout }: Ran): string {
	assert.deepEqual([code, stdout], [2, '']);
	assert.equal(stderr.trim().split('\n').length, 1, stderr);
	return stderr;
}

describe('cordon review', () => {
	it('lists what an assistant wrote before and after it is committed, and which commit brought it', () => {
		const folder = onBranch();
		assistantAppends(folder, 'src/a.ts', code('second'));
		const [before] = review(folder).files;
		assert.deepEqual(review(folder, '--base', 'main').files, []);
		const id = commit(folder);
		for (const args of [[], ['--base', 'main']]) {
			const { files, totals, version } = review(folder, ...args);
			const [entry] = files[0]?.insertions ?? [];
			assert.equal(version, 1);
			assert.deepEqual(shown({ version, files, totals }), ['src/a.ts:2-4 false']);
			assert.deepEqual([before?.insertions[0]?.commit, entry?.commit], [null, id]);
			assert.deepEqual(
				[entry?.origin, entry?.assistant, entry?.model, entry?.confidence, entry?.how, entry?.reviewer],
				['ai', 'claude-code', 'a-model', 'certain', 'hook', null],
			);
			const lines = args.length > 0 ? 3 : 4;
			assert.deepEqual([totals.lines, totals.aiLines, totals.unreviewed, totals.unreviewedLines], [lines, 3, 1, 3]);
			assert.equal(totals.share, 3 / lines);
		}
	});

	it('leaves out of a range what was there before, and counts what people wrote', () => {
		const folder = onBranch();
		git(folder, 'checkout', '-q', 'main');
		assistantAppends(folder, 'src/old.ts', code('old'));
		commit(folder);
		git(folder, 'checkout', '-q', '-B', 'work');
		assistantAppends(folder, 'src/a.ts', code('second'));
		appendFileSync(join(folder, 'src/old.ts'), "export const mine = 'by hand';\n");
		commit(folder);
		const { files, totals } = review(folder, '--base', 'main');
		assert.deepEqual(
			files.map(({ path }) => path),
			['src/a.ts'],
		);
		assert.deepEqual([totals.lines, totals.aiLines, totals.share], [4, 3, 0.75]);
		assert.equal(review(folder).totals.insertions, 2);
	});

	it('finds it again after a rebase, a squash, a rename and a new name that is not committed', () => {
		const folder = onBranch();
		assistantAppends(folder, 'src/a.ts', code('second'));
		commit(folder);
		assistantAppends(folder, 'src/b.ts', code('third'));
		commit(folder);
		git(folder, 'checkout', '-q', 'main');
		writeFileSync(join(folder, 'src/a.ts'), `// A header.\n${BASE}`);
		commit(folder);
		git(folder, 'checkout', '-q', 'work');
		git(folder, 'rebase', '-q', 'main');
		assert.deepEqual(shown(review(folder, '--base', 'main')), ['src/a.ts:3-5 false', 'src/b.ts:1-3 false']);
		git(folder, 'reset', '-q', '--soft', 'main');
		const squashed = commit(folder);
		const report = review(folder, '--base', 'main');
		assert.deepEqual(
			report.files.map(({ insertions }) => insertions[0]?.commit),
			[squashed, squashed],
		);
		git(folder, 'mv', 'src/b.ts', 'src/c.ts');
		assert.deepEqual(shown(review(folder)), ['src/a.ts:3-5 false', 'src/c.ts:1-3 false']);
		git(folder, 'mv', 'src/c.ts', 'src/b.ts');
		renameSync(join(folder, 'src/b.ts'), join(folder, 'src/d.ts'));
		assert.deepEqual(shown(review(folder)), ['src/a.ts:3-5 false', 'src/d.ts:1-3 false']);
	});

	it('is a gate with --fail-on, which opens once somebody has read it all', () => {
		const folder = onBranch();
		assistantAppends(folder, 'src/a.ts', code('second'));
		assistantAppends(folder, 'lib/b.ts', code('third'));
		commit(folder);
		const gate = (...args: string[]): number | null =>
			cordon(folder, ['review', '--base', 'main', '--fail-on', 'unreviewed', ...args]).code;
		assert.equal(gate(), 1);
		assert.equal(gate('--mark', 'src'), 1);
		assert.equal(gate('--mark', 'lib/b.ts'), 0);
		const [file] = review(folder).files;
		assert.deepEqual([file?.insertions[0]?.reviewer, file?.path], ['Ada <ada@example.org>', 'lib/b.ts']);
		assert.equal(gate('--unreview', 'lib'), 1);
		assert.equal(gate('--mark', '.'), 0);
	});

	it('asks for as much review as the policy', () => {
		for (const [asked, code, level] of [
			['off', 0, 'notice'],
			['optional', 0, 'warning'],
			['required', 1, 'warning'],
		] as const) {
			const policy = JSON.stringify({ version: 1, insertions: { review: asked } });
			const folder = onBranch({ 'src/a.ts': BASE, '.cordon.json': policy });
			assistantAppends(folder, 'src/a.ts', 'export const last = (list: string[]): string => list.at(-1);\n');
			const ran = cordon(folder, ['review', '--fail-on', 'policy', '--format', 'github']);
			assert.deepEqual([ran.code, /^::(\w+) /.exec(ran.stdout)?.[1]], [code, level]);
		}
	});

	it('marks lines apart from the rest, and what is rewritten has to be read again', () => {
		const folder = onBranch();
		assistantAppends(folder, 'src/a.ts', code('second') + code('third'));
		const marked = review(folder, '--mark', 'src/a.ts:5-7');
		assert.deepEqual(shown(marked), ['src/a.ts:2-4 false', 'src/a.ts:5-7 true']);
		const before = readFileSync(join(folder, 'src/a.ts'), 'utf8');
		assistantAppends(folder, 'src/a.ts', code('fourth'));
		assert.deepEqual(shown(review(folder)).slice(1), ['src/a.ts:5-7 true', 'src/a.ts:8-10 false']);
		writeFileSync(join(folder, 'src/a.ts'), before);
		assert.deepEqual(shown(review(folder)), shown(marked));
	});

	it('says it in every format, and a name is a name in each', () => {
		const folder = onBranch();
		const name = process.platform === 'win32' ? 'src/b,c.ts' : 'src/b,c|<i>:%.ts';
		assistantAppends(folder, name, code('second'));
		commit(folder);
		const as = (format: string): string => cordon(folder, ['review', '--base', 'main', '--format', format]).stdout;
		assert.match(
			as('text'),
			/^src\/b,c.*:1-3 {2}3 lines · claude-code \(a-model\) · hook, certain · \w{10} · not reviewed$/m,
		);
		const [head = '', row = ''] = as('markdown')
			.split('\n')
			.slice(4, 7)
			.filter((line) => !line.includes('---'));
		assert.equal(row.split('|').length, head.split('|').length, row);
		assert.ok(!row.includes('<i>'), row);
		assert.match(
			as('github'),
			/^::warning file=src\/b%2Cc[^:,]*,line=1,endLine=3,title=AI insertion::3 lines by claude-code/,
		);
		const { runs } = JSON.parse(as('sarif')) as { runs: { results: { level: string; ruleId: string }[] }[] };
		assert.deepEqual(
			runs[0]?.results.map(({ level, ruleId }) => [level, ruleId]),
			[['warning', 'ai-insertion-unreviewed']],
		);
	});

	it('works on a detached head, in a linked working tree, below a folder, and with a branch that only the remote has', () => {
		const folder = onBranch();
		assistantAppends(folder, 'src/a.ts', code('second'));
		commit(folder);
		git(folder, 'checkout', '-q', '--detach');
		assert.equal(review(folder, '--base', 'main').totals.insertions, 1);
		assert.equal(review(join(folder, 'src'), '--mark', 'a.ts').totals.unreviewed, 0);
		const linked = join(scratch(), 'linked');
		git(folder, 'worktree', 'add', '-q', linked, 'work');
		assert.deepEqual(shown(review(linked)), ['src/a.ts:2-4 true']);
		git(folder, 'update-ref', 'refs/remotes/origin/main', 'main');
		git(folder, 'branch', '-q', '-D', 'main');
		assert.equal(review(folder, '--base', 'main').totals.insertions, 1);
	});

	it('names what should be read before others, and why, and never a value', () => {
		const policy = JSON.stringify({
			version: 1,
			protect: ['private/**'],
			insertions: { copyleft: 'block' },
			detect: { custom: [{ id: 'project-name', words: [VALUE], severity: 'error' }] },
		});
		const folder = onBranch({ 'src/a.ts': BASE, '.cordon.json': policy, LICENSE: 'MIT License\n' });
		assistantAppends(folder, 'private/d.ts', code('fourth'));
		assistantAppends(folder, 'src/a.ts', code('first'));
		assistantAppends(folder, 'src/b.ts', `// SPDX-License-Identifier: GPL-3.0-only\n${code('second')}`);
		assistantAppends(folder, 'src/c.ts', `export const project = '${VALUE}';\n`);
		const { files } = review(folder);
		assert.deepEqual(
			files.map(({ path, insertions }) => [path, insertions[0]?.risks]),
			[
				['private/d.ts', ['protected']],
				['src/a.ts', []],
				['src/b.ts', ['borrowed-copyleft']],
				['src/c.ts', ['project-name']],
			],
		);
		for (const format of ['text', 'markdown', 'github', 'sarif']) {
			const { stdout } = cordon(folder, ['review', '--format', format]);
			assert.match(stdout, /borrowed(?:-|&#45;)copyleft/);
			assert.ok(!stdout.includes(VALUE));
			if (format !== 'sarif') assert.ok(stdout.indexOf('src/a.ts') > stdout.indexOf('src/b.ts'), stdout);
		}
	});

	it('remembers what an insertion brought once its notice is gone, and no word of its text', () => {
		const folder = onBranch({ 'src/a.ts': BASE, LICENSE: 'MIT License\n' });
		const notice =
			'// SPDX-License-Identifier: GPL-3.0-only\n// from https://stackoverflow.com/a/123?who=ada by Jane Doe\n';
		const risky =
			"import { spin } from 'quantum-magicflow';\nexport const agent = spin({ rejectUnauthorized: false });\n";
		assistantAppends(folder, 'src/b.ts', `${notice}${risky}${code('second')}`);
		writeFileSync(join(folder, 'src/b.ts'), code('second'));
		const [entry] = review(folder, '--mark', 'src/b.ts').files[0]?.insertions ?? [];
		assert.deepEqual(entry?.risks, []);
		assert.deepEqual(entry?.brought, ['borrowed-copyleft', 'borrowed-notice', 'package-unknown', 'risky-tls-off']);
		assert.deepEqual(entry?.sources, ['GPL-3.0-only', 'https://stackoverflow.com/a/123']);
		for (const format of ['text', 'markdown', 'github', 'sarif'])
			assert.match(cordon(folder, ['review', '--format', format]).stdout, /names GPL(?:-|&#45;)3\.0(?:-|&#45;)only/);
		const kept = readdirSync(join(folder, '.git/cordon/ledger'))
			.map((name) => readFileSync(join(folder, '.git/cordon/ledger', name), 'utf8'))
			.join('');
		assert.match(kept, /GPL-3\.0-only/);
		assert.doesNotMatch(kept, /quantum-magic|Jane Doe|who=|rejectUnauthorized/);
	});

	it('gives numbers of the whole repository', () => {
		const folder = onBranch();
		assistantAppends(folder, 'src/a.ts', code('second'));
		commit(folder);
		assistantAppends(folder, 'a name: 7.py', code('third'));
		const { stdout } = cordon(folder, ['review', '--stats', '--format', 'json']);
		const { total, languages, survival } = JSON.parse(stdout) as Record<string, unknown> & {
			languages: { name: string }[];
		};
		// Four lines of TypeScript, three of Python, one of the policy.
		assert.deepEqual(total, { lines: 8, aiLines: 6, share: 0.75, unreviewedLines: 6 });
		assert.deepEqual([languages.map(({ name }) => name), survival], [['.py', '.ts'], 1]);
		assert.match(
			cordon(folder, ['review', '--stats']).stdout,
			/^6 lines of 8 written by AI \(75%\), 6 of them not reviewed\.$/m,
		);
		assert.match(refused(cordon(folder, ['review', '--stats', '--base', 'main'])), /takes no --base/);
	});

	it('says what is wrong where nothing can be listed', () => {
		assert.match(refused(cordon(scratch(), ['review'])), /needs git and a repository/);
		const folder = onBranch();
		assert.match(refused(cordon(folder, ['review', '--base', 'nowhere'])), /no commit "nowhere".*fetch/);
		assert.match(refused(cordon(folder, ['review', '--base', '--all'])), /--base/);
		assert.match(refused(cordon(folder, ['review', '--fail-on', 'all'])), /--fail-on takes unreviewed or policy/);
		assert.match(refused(cordon(folder, ['review', 'src'])), /no paths/);
		const empty = scratch();
		git(empty, 'init', '-q');
		assert.match(refused(cordon(empty, ['review', '--base', 'main'])), /no commit yet/);
		assert.equal(cordon(empty, ['review']).code, 0);
		git(folder, 'checkout', '-q', '--orphan', 'other');
		commit(folder);
		assert.match(refused(cordon(folder, ['review', '--base', 'main'])), /no commit in common/);
	});

	it('says that a shallow clone is too shallow', () => {
		const folder = onBranch();
		writeFileSync(join(folder, 'src/b.ts'), BASE);
		commit(folder);
		git(folder, 'checkout', '-q', 'main');
		writeFileSync(join(folder, 'src/c.ts'), BASE);
		commit(folder);
		const clone = join(scratch(), 'clone');
		git(folder, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${folder}`, clone);
		git(clone, 'checkout', '-q', 'work');
		assert.match(refused(cordon(clone, ['review', '--base', 'origin/main'])), /shallow.*fetch-depth: 0/);
	});

	it('tells that a clone knows nothing, and leaves out what is no record', () => {
		const folder = repositoryWith({ 'a.ts': BASE });
		const empty = cordon(folder, ['review']);
		assert.match(empty.stderr, /ledger of this clone is empty; cordon trace import/);
		const other = onBranch();
		assistantAppends(other, 'src/a.ts', code('second'));
		const ledger = join(other, '.git/cordon/ledger');
		writeFileSync(join(ledger, '000000000-000000000000.jsonl'), '{"half\nnot json at all\n');
		const { stdout, stderr } = cordon(other, ['review', '--format', 'json']);
		assert.equal((JSON.parse(stdout) as Json).totals.insertions, 1);
		assert.match(stderr, /000000000-000000000000\.jsonl.*left out/);
	});
});

import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertAgentTrace } from '../engine/provenance/formats/agent-trace-shape.ts';
import { withSessions } from '../engine/provenance/formats/notes.ts';
import { cli, cordon, git, scratch, type Ran } from './cordon.ts';
import { assistantAppends, BASE, code, commit, onBranch } from './insertions.ts';

const FORMATS = ['agent-trace', 'git-ai'] as const;
const TRACES = '.agent-trace/traces.jsonl';

function ok({ code, stdout, stderr }: Ran): string {
	assert.equal(code, 0, stderr);
	return stdout;
}

/** A branch with two commits that an assistant wrote most of; one is reviewed. */
function written(record = 'local'): string {
	const policy = JSON.stringify({ version: 1, insertions: { record } });
	const folder = onBranch({ 'src/a.ts': BASE, '.cordon.json': policy });
	assistantAppends(folder, 'src/a.ts', code('second'));
	commit(folder);
	assistantAppends(folder, 'src/b c.ts', code('third'));
	writeFileSync(join(folder, 'src/mine.ts'), "export const mine = 'by hand';\n");
	commit(folder);
	ok(cordon(folder, ['review', '--mark', 'src/a.ts']));
	return folder;
}

function cloned(folder: string): string {
	const clone = join(scratch(), 'clone');
	git(folder, 'clone', '-q', `file://${folder}`, clone);
	return clone;
}

function reviewed(folder: string): unknown {
	const { files } = JSON.parse(ok(cordon(folder, ['review', '--format', 'json']))) as { files: unknown };
	return files;
}

describe('cordon trace', () => {
	for (const as of FORMATS) {
		it(`${as}: another clone knows after an import what this one knew, and exports the same`, () => {
			const folder = written();
			const text = ok(cordon(folder, ['trace', 'export', '--as', as, '--base', 'main']));
			const clone = cloned(folder);
			for (const known of ['2 insertions added, 0 known', '0 insertions added, 2 known']) {
				const said = ok(cordon(clone, ['trace', 'import', '--as', as, '-'], { input: text }));
				assert.ok(said.startsWith(known), said);
			}
			assert.deepEqual(reviewed(clone), reviewed(folder));
			assert.equal(ok(cordon(clone, ['trace', 'export', '--as', as])), text);
			assert.equal(ok(cordon(folder, ['trace', 'export', '--as', as])), text);
		});
	}

	it('writes a record for each commit that an assistant wrote a part of, valid and of its lines alone', () => {
		const folder = written();
		const records = ok(cordon(folder, ['trace', 'export', '--as', 'agent-trace']))
			.trim()
			.split('\n');
		const commits = git(folder, 'rev-list', '--reverse', 'main..HEAD').trim().split('\n');
		for (const [i, line] of records.entries()) {
			const record = JSON.parse(line) as {
				vcs: object;
				files: { path: string; conversations: { ranges: object[] }[] }[];
			};
			assertAgentTrace(record);
			assert.deepEqual(record.vcs, { type: 'git', revision: commits[i] });
			assert.deepEqual(
				record.files.map(({ path, conversations }) => [
					path,
					conversations[0]?.ranges.map((one) => ({ ...one, content_hash: '' })),
				]),
				i === 0
					? [['src/a.ts', [{ start_line: 2, end_line: 4, content_hash: '' }]]]
					: [['src/b c.ts', [{ start_line: 1, end_line: 3, content_hash: '' }]]],
			);
		}
		assert.equal(records.length, 2);
	});

	it('writes nothing anywhere unless the policy says so', () => {
		const folder = written();
		const refs = git(folder, 'for-each-ref');
		for (const as of FORMATS) ok(cordon(folder, ['trace', 'export', '--as', as]));
		assert.match(cordon(folder, ['trace', 'export']).stderr, /insertions\.record is local/);
		assert.deepEqual([git(folder, 'for-each-ref'), git(folder, 'status', '--short')], [refs, '']);
	});

	it('writes notes where the policy says so, once, and leaves those of other tools alone', () => {
		const folder = written('git-notes');
		git(folder, 'notes', '--ref=ai', 'add', '-m', withSessions, 'HEAD');
		const { code, stdout, stderr } = cordon(folder, ['trace', 'export']);
		assert.deepEqual([code, stdout], [0, '']);
		assert.match(stderr, /has a note of another tool: left alone/);
		assert.match(git(folder, 'notes', '--ref=ai', 'show', 'HEAD^'), /^src\/a\.ts\n {2}s_\w{14}::t_\w{14} 2-4\n---\n/);
		const ref = git(folder, 'rev-parse', 'refs/notes/ai');
		ok(cordon(folder, ['trace', 'export']));
		assert.equal(git(folder, 'rev-parse', 'refs/notes/ai'), ref);
		const clone = cloned(folder);
		git(clone, 'fetch', '-q', 'origin', 'refs/notes/ai:refs/notes/ai');
		const read = cordon(clone, ['trace', 'import', '--as', 'git-ai']);
		assert.match(read.stdout, /^1 insertions added/);
		// The other note speaks of files that are not there.
		assert.match(read.stderr, /the note of \w{40}: src\/main\.rs is not there: left out/);
	});

	it('keeps a file of traces where the policy says so, a line for each commit, and other lines as they are', () => {
		const folder = written('agent-trace');
		ok(cordon(folder, ['trace', 'export']));
		const file = join(folder, TRACES);
		const lines = readFileSync(file, 'utf8');
		writeFileSync(file, `{"somebody": "else"}\n${lines}`);
		ok(cordon(folder, ['trace', 'export']));
		assert.equal(readFileSync(file, 'utf8'), `{"somebody": "else"}\n${lines}`);
		const said = cordon(folder, ['trace', 'import', '--as', 'agent-trace']);
		assert.match(said.stdout, /^0 insertions added, 2 known/);
		assert.match(said.stderr, /line 1 of \.agent-trace\/traces\.jsonl: is not an Agent Trace record: left out/);
	});

	for (const as of FORMATS)
		it(`${as}: finds what a squash has taken the commit of, by its content`, () => {
			const folder = written();
			const text = ok(cordon(folder, ['trace', 'export', '--as', as]));
			git(folder, 'reset', '-q', '--soft', 'main');
			writeFileSync(join(folder, 'src/a.ts'), `// Above.\n${readFileSync(join(folder, 'src/a.ts'), 'utf8')}`);
			commit(folder);
			git(folder, 'reflog', 'expire', '--expire=now', '--all');
			const clone = cloned(folder);
			assert.match(ok(cordon(clone, ['trace', 'import', '--as', as, '-'], { input: text })), /^2 insertions added/);
			const paths = (reviewed(clone) as { path: string; insertions: { startLine: number }[] }[]).map(
				({ path, insertions }) => `${path}:${insertions[0]?.startLine}`,
			);
			assert.deepEqual(paths, ['src/a.ts:3', 'src/b c.ts:1']);
		});

	it('reads the records of a range alone, and no option out of a record', () => {
		const folder = written();
		const text = ok(cordon(folder, ['trace', 'export', '--as', 'agent-trace']));
		const clone = cloned(folder);
		const args = ['trace', 'import', '--as', 'agent-trace'];
		assert.match(ok(cordon(clone, [...args, '--base', 'HEAD~1', '-'], { input: text })), /^1 insertions added/);
		const file = join(clone, 'made-by-an-option');
		const input = text.replaceAll(/"revision":"\w+"/g, `"revision":"--output=${file}"`);
		ok(cordon(cloned(folder), [...args, '-'], { input }));
		assert.ok(!existsSync(file));
	});

	it('gives a merge the lines that were written while it was resolved', () => {
		const folder = onBranch();
		assistantAppends(folder, 'src/a.ts', code('second'));
		commit(folder);
		git(folder, 'checkout', '-q', 'main');
		writeFileSync(join(folder, 'src/b.ts'), BASE);
		commit(folder);
		git(folder, 'merge', '-q', '--no-ff', '--no-commit', 'work');
		assistantAppends(folder, 'src/b.ts', code('resolved'));
		const merge = commit(folder, 'merged');
		const [, record = ''] = ok(cordon(folder, ['trace', 'export', '--as', 'agent-trace']))
			.trim()
			.split('\n');
		const { vcs, files } = JSON.parse(record) as { vcs: { revision: string }; files: { path: string }[] };
		assert.deepEqual([vcs.revision, files.map(({ path }) => path)], [merge, ['src/b.ts']]);
	});

	it('names what it leaves out: newer versions, wrong lines, files that are not there', () => {
		const folder = written();
		const [line = ''] = ok(cordon(folder, ['trace', 'export', '--as', 'agent-trace'])).split('\n');
		const clone = cloned(folder);
		const wrong = line.replace('"start_line":2', '"start_line":1').replace(/murmur3:\w+/, 'murmur3:00000000');
		const input = ['{"half', line.replace('0.1.0', '9.0.0'), wrong, line.replaceAll('src/a.ts', 'src/gone.ts')].join(
			'\n',
		);
		const { stdout } = cordon(clone, ['trace', 'import', '--as', 'agent-trace', '--format', 'json', '-'], { input });
		const { added, skipped } = JSON.parse(stdout) as { added: number; skipped: { record: string; reason: string }[] };
		assert.equal(added, 0);
		assert.deepEqual(
			skipped.map(({ record, reason }) => `${record}: ${reason}`),
			[
				'line 1 of -: is not JSON',
				'line 2 of -: is of Agent Trace 9.0.0, which is not known',
				'line 3 of -: src/a.ts has no such lines',
				'line 4 of -: src/gone.ts is not there',
			],
		);
		const newer = withSessions.replace('3.0.0', '4.0.0');
		const note = cordon(clone, ['trace', 'import', '--as', 'git-ai', '-'], { input: newer });
		assert.match(
			note.stderr,
			/the note of \w{40}: is of the schema "authorship\/4\.0\.0", which is not known: left out/,
		);
	});

	it('takes a record that names no commit to speak of HEAD, and is not sure of it', () => {
		const folder = onBranch({ 'src/app.ts': code('first') + code('second') });
		const files = [
			{
				path: 'src/app.ts',
				conversations: [{ contributor: { type: 'ai' }, ranges: [{ start_line: 4, end_line: 6 }] }],
			},
		];
		const input = JSON.stringify({ version: '0.1.0', id: 'x', timestamp: '2026-01-25T10:00:00Z', files }, null, 2);
		ok(cordon(folder, ['trace', 'import', '--as', 'agent-trace', '-'], { input }));
		const [file] = reviewed(folder) as { insertions: { startLine: number; confidence: string; how: string }[] }[];
		const [entry] = file?.insertions ?? [];
		assert.deepEqual([entry?.startLine, entry?.confidence, entry?.how], [4, 'unknown', 'imported']);
	});

	it('says in the message of a commit which assistants wrote lines of it, where a hook asks and the policy lets it', () => {
		for (const record of ['local', 'git-notes']) {
			const folder = written(record);
			const hook = join(folder, '.git/hooks/prepare-commit-msg');
			writeFileSync(hook, `#!/bin/sh\n'${process.execPath}' '${cli()}' trace trailer "$1"\n`);
			chmodSync(hook, 0o755);
			writeFileSync(join(folder, 'src/mine.ts'), "export const mine = 'again by hand';\n");
			commit(folder, 'by hand');
			assistantAppends(folder, 'src/d.ts', code('fourth'));
			commit(folder, 'with help');
			const said = git(folder, 'log', '-2', '--format=%B').trim().split(/\n+/);
			const trailer = record === 'local' ? [] : ['Assisted-by: claude-code:a-model'];
			assert.deepEqual(said, ['with help', ...trailer, 'by hand']);
		}
	}).timeout(30_000);

	it('refuses what it cannot do', () => {
		const folder = onBranch();
		const refused = (...args: string[]): string => {
			const { code, stderr } = cordon(folder, ['trace', ...args]);
			assert.equal(code, 2, stderr);
			return stderr.trim();
		};
		assert.match(refused('import'), /--as agent-trace or --as git-ai/);
		assert.match(refused('export', '--as', 'csv'), /--as csv is unknown/);
		assert.match(refused('publish'), /export, import \[FILE\] or trailer FILE/);
		assert.match(refused('import', '--as', 'git-ai'), /no notes under refs\/notes\/ai; git fetch/);
		assert.match(refused('import', '--as', 'agent-trace'), /there is no \.agent-trace\/traces\.jsonl/);
		assert.match(refused('trailer', 'nowhere'), /does not exist/);
		assert.ok(!existsSync(join(folder, TRACES)));
	});
});

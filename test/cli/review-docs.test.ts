import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli, cordon, git, scratch } from './cordon.ts';
import { assistantAppends, BASE, code, commit, onBranch } from './insertions.ts';

const PAGE = readFileSync(fileURLToPath(new URL('../../docs/review.md', import.meta.url)), 'utf8');

/** The commands of a part of the page, in order. */
function commands(heading: string): string[] {
	const [, part = ''] = PAGE.split(`## ${heading}\n`);
	const yaml = /```yaml\n([^]*?)```/.exec(part)?.[1] ?? '';
	const lines = yaml.split('\n').map((line) => line.trim());
	return lines.flatMap((line) => {
		const command = line.replace(/^(?:run: |- )/, '');
		return /^(?:git|if git|npx) /.test(command) ? [command] : [];
	});
}

/** A folder whose `npx` runs this Cordon. */
function programs(): string {
	const folder = join(scratch(), 'bin');
	mkdirSync(folder);
	writeFileSync(join(folder, 'npx'), `#!/bin/sh\nshift\nexec '${process.execPath}' '${cli()}' "$@"\n`);
	chmodSync(join(folder, 'npx'), 0o755);
	return folder;
}

/** A remote with a branch of AI-written lines and their notes, and a clone of it as a runner makes one. */
function pullRequest(): { readonly folder: string; readonly runner: string } {
	const policy = JSON.stringify({ version: 1, insertions: { record: 'git-notes' } });
	const folder = onBranch({ 'src/a.ts': BASE, '.cordon.json': policy });
	const remote = join(scratch(), 'remote.git');
	git(folder, 'init', '-q', '--bare', remote);
	git(folder, 'remote', 'add', 'origin', remote);
	assistantAppends(folder, 'src/a.ts', code('second'));
	commit(folder);
	git(folder, 'push', '-q', 'origin', 'main', 'work');
	const runner = join(scratch(), 'runner');
	git(folder, 'clone', '-q', '--branch', 'main', remote, runner);
	// GitHub checks out what merging would give.
	git(runner, 'checkout', '-q', '--detach');
	git(runner, 'merge', '-q', '--no-ff', '-m', 'merge', 'origin/work');
	return { folder, runner };
}

(process.platform === 'win32' ? describe.skip : describe)('what docs/review.md tells to run', () => {
	const path = [programs(), process.env['PATH'] ?? ''].join(delimiter);

	function run(folder: string, command: string): { readonly code: number | null; readonly output: string } {
		const env = {
			...process.env,
			PATH: path,
			GITHUB_BASE_REF: 'main',
			GITHUB_STEP_SUMMARY: join(folder, '../summary.md'),
			CI_MERGE_REQUEST_DIFF_BASE_SHA: git(folder, 'merge-base', 'origin/main', 'HEAD').trim(),
			XDG_CONFIG_HOME: scratch(),
		};
		const { status, stdout, stderr } = spawnSync('/bin/sh', ['-e', '-c', command], {
			cwd: folder,
			encoding: 'utf8',
			env,
		});
		return { code: status, output: stdout + stderr };
	}

	for (const heading of ['GitHub', 'GitLab']) {
		it(`${heading}: the gate is closed until what the branch adds is reviewed`, () => {
			const { folder, runner } = pullRequest();
			const steps = commands(heading);
			assert.ok(steps.length >= 3, steps.join('\n'));
			const codes = (): (number | null)[] => steps.map((step) => run(runner, step).code);
			const share = (): void => {
				assert.equal(cordon(folder, ['trace', 'export']).code, 0);
				git(folder, 'push', '-q', 'origin', 'refs/notes/ai');
			};
			// Nothing is known yet.
			assert.equal(codes().at(-1), 0);
			share();
			assert.deepEqual(
				codes(),
				steps.map((_, i) => (i === steps.length - 1 ? 1 : 0)),
			);
			assert.equal(cordon(folder, ['review', '--base', 'main', '--mark', '.']).code, 0);
			share();
			assert.deepEqual(
				codes(),
				steps.map(() => 0),
			);
			if (heading === 'GitHub')
				assert.match(readFileSync(join(runner, '../summary.md'), 'utf8'), /src\/a\.ts.*not reviewed/);
		}).timeout(60_000);
	}

	it('notes of two people come together', () => {
		const { folder } = pullRequest();
		cordon(folder, ['trace', 'export']);
		git(folder, 'push', '-q', 'origin', 'refs/notes/ai');
		const other = join(scratch(), 'other');
		git(folder, 'clone', '-q', '--branch', 'work', git(folder, 'remote', 'get-url', 'origin').trim(), other);
		for (const key of ['user.name', 'user.email']) git(other, 'config', key, 'b@example.org');
		assistantAppends(other, 'src/b.ts', code('third'));
		commit(other);
		cordon(other, ['trace', 'export']);
		assert.equal(run(other, 'git push -q origin refs/notes/ai').code, 1);
		const [, block = ''] = /takes theirs in first:\n\n```sh\n([^]*?)```/.exec(PAGE) ?? [];
		const merged = run(other, block);
		assert.equal(merged.code, 0, merged.output);
		const notes = execFileSync('git', ['notes', '--ref=ai', 'list'], { cwd: other, encoding: 'utf8' });
		assert.equal(notes.trim().split('\n').length, 2);
	}).timeout(60_000);
});

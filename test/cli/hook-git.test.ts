import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { git, scratch, write } from './cordon.ts';
import { answer, before as call, shell, stopped } from './hook-calls.ts';
import { quietHome } from './quiet-home.ts';

describe('what git shows', () => {
	quietHome();
	const folder = scratch();
	const id = (what: string): string =>
		execFileSync('git', ['rev-parse', what], { cwd: folder, encoding: 'utf8' }).trim();
	const commit = (name: string): void => {
		git(folder, 'add', '-f', '.');
		git(folder, 'commit', '-q', '-m', name);
	};

	before(() => {
		git(folder, 'init', '-q');
		write(folder, {
			'.cordon.json': '{ "version": 1, "protect": ["secrets/"] }',
			'.env': 'PASSWORD=x\n',
			'secrets/db.yml': 'pw: 1\n',
			'old/.env': 'PASSWORD=y\n',
			'src/a.ts': 'a\n',
		});
		commit('first');
		rmSync(join(folder, 'old'), { recursive: true });
		write(folder, { 'src/a.ts': 'b\n' });
		commit('second');
		write(folder, { 'src/a.ts': 'c\n' });
		commit('third');
		write(folder, { 'src/a.ts': 'd\n' });
	});

	for (const command of [
		'git diff',
		'git diff HEAD',
		'git diff HEAD~1',
		'git diff HEAD~1 HEAD | head -20',
		'git diff --cached',
		'git diff HEAD~2 -- src',
		"git diff HEAD~2 -- . ':!old'",
		'git -C . diff',
		'git show',
		'git show HEAD --format=%s',
		'git show $(git rev-parse HEAD)',
		'REF=$(git rev-parse --short HEAD) && git show "$REF"',
		'git show $(git log -1 --format=%H -- src)',
		'git log -p -1 $(git rev-parse HEAD)',
		'git diff $(git merge-base HEAD~1 HEAD) HEAD',
		'git grep a src',
		"git grep a -- 'src/*.ts'",
		'git grep a HEAD -- src',
		'git log -p -1',
		'git log -p src',
		'git format-patch -1 --stdout',
		'git diff no-such-branch',
		'git stash show -p',
		'cd src && git diff',
	]) {
		it(`${command} passes`, () => {
			const reply = answer('codex', shell('codex', folder, command));
			assert.ok(!stopped(reply), reply.stdout);
		});
	}

	for (const command of [
		'git diff HEAD~2',
		'cd src && git diff HEAD~2',
		'git show HEAD~1',
		'git show HEAD~2',
		'git show $(git rev-parse HEAD~2)',
		'git show $(git rev-parse HEAD)~2',
		'git show $(git rev-parse HEAD:.env)',
		'git cat-file -p $(git rev-parse HEAD:.env)',
		'git diff $(git rev-list --max-parents=0 HEAD)',
		'git show $(cat revision)',
		'git grep a',
		'git grep a HEAD',
		'git grep a HEAD -- .env',
		'git range-diff HEAD~2..HEAD~1 HEAD~1..HEAD',
		'git checkout-index -a --prefix=/tmp/x/',
		'git commit -F .env',
		'git log -p',
		'cd src && git log -p',
		'git log -S PASSWORD -p',
		'git log -p --all -- old',
		'git show :/first',
		'git format-patch HEAD~2 --stdout',
		'git add -f . && git diff --cached',
		'git reset HEAD~2 && git diff',
		'git archive HEAD',
		'cat $(git rev-parse --show-toplevel)/.env',
		'git ls-files | xargs cat',
	]) {
		it(`${command} is refused`, () => {
			assert.ok(stopped(answer('codex', shell('codex', folder, command))));
		});
	}

	it('refuses a file that is called by the id of its object, and no other', () => {
		const held = id('HEAD:.env');
		const free = id('HEAD:src/a.ts');
		for (const ask of ['git show', 'git cat-file -p']) {
			assert.ok(stopped(answer('codex', shell('codex', folder, `${ask} ${held}`))));
			assert.ok(!stopped(answer('codex', shell('codex', folder, `${ask} ${free}`))));
		}
	});

	it('looks at what has changed alone where a tool asks for that', () => {
		const changed = call('vscode', folder, 'get_changed_files', { repositoryPath: folder });
		assert.ok(!stopped(answer('vscode', changed)));
		write(folder, { '.env': 'PASSWORD=z\n' });
		assert.ok(stopped(answer('vscode', changed)));
		assert.ok(stopped(answer('codex', shell('codex', folder, 'git diff'))));
	});
});

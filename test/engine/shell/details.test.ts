import { deepEqual, ok } from 'node:assert/strict';
import { filesOf } from '../../../src/engine/shell/files-of.ts';
import type { ShellContext, ShellUse } from '../../../src/engine/shell/shell-use.ts';

const context: ShellContext = { cwd: '/repo', home: '/home/me', environment: { STAGE: 'prod' } };

function use(command: string, more: Partial<ShellContext> = {}): ShellUse {
	return filesOf(command, 'posix', { ...context, ...more });
}

function paths(list: readonly { readonly path: string }[]): string[] {
	return list.map(({ path }) => path);
}

function whats(command: string): string[] {
	return use(command).uncertain.map(({ what }) => what);
}

describe('what a command does', () => {
	it('tells what is written from what is read', () => {
		const { reads, writes } = use('cat a > b; sort -o c d; cp e f; tee g < h; sed -i s/x/y/ i');
		deepEqual(paths(reads).sort(), ['/repo/a', '/repo/d', '/repo/e', '/repo/h']);
		deepEqual(paths(writes), ['/repo/b', '/repo/c', '/repo/f', '/repo/g', '/repo/i']);
	});

	it('tells what is loaded from what is shown', () => {
		deepEqual(paths(use('. ./.env && npm start').uses), ['/repo/.env']);
		deepEqual(paths(use('. ./.env && npm start').reads), []);
		deepEqual(paths(use('. ./.env && env').reads), ['/repo/.env']);
		deepEqual(paths(use('. ./.env && env').uses), []);
	});

	it('names the program and what was written', () => {
		deepEqual(use('/usr/bin/head "a b"').reads, [
			{ path: '/repo/a b', written: 'a b', program: 'head', isPattern: false },
		]);
	});

	it('says how a search is narrowed', () => {
		const [search] = use('grep -rn --include="*.ts" --exclude-dir=dist key src').searches;
		deepEqual(search, {
			include: ['*.ts'],
			exclude: ['dist'],
			ignoreFiles: false,
			hidden: true,
			of: 'all',
			flat: false,
			path: '/repo/src',
			written: 'src',
			program: 'grep',
			isPattern: false,
		});
		const [walk] = use('rg -g "*.ts" -g "!*.test.ts" key').searches;
		deepEqual([walk?.path, walk?.include, walk?.exclude, walk?.hidden], ['/repo', ['*.ts'], ['*.test.ts'], false]);
		deepEqual(
			use('git grep key; git diff').searches.map(({ of }) => of),
			['tracked', 'changes'],
		);
	});

	it('is in every folder that it may be in', () => {
		deepEqual(paths(use('cd a && cat x').reads), ['/repo/a/x']);
		deepEqual(paths(use('cd a; cat x').reads), ['/repo/a/x', '/repo/x']);
		deepEqual(paths(use('(cd a && ls); cat x').reads), ['/repo/x']);
		deepEqual(paths(use('cd $UNKNOWN && cat x').reads), ['**/x']);
		deepEqual(paths(use('cd && cat x; cat ~/y $HOME/z').reads), ['/home/me/x', '/home/me/y', '/home/me/z']);
	});

	it('asks what is there under a glob', () => {
		const asked: string[] = [];
		const expand = (pattern: string, cwd: string): string[] => {
			asked.push(`${cwd} ${pattern}`);
			return pattern.startsWith('.e') ? ['.env', '.env.local'] : [];
		};
		deepEqual(paths(use('cd a && cat .e*', { expand }).reads), ['/repo/a/.env', '/repo/a/.env.local']);
		deepEqual(asked, ['/repo/a .e*']);
		deepEqual(use('cat "*"', { expand }).reads[0]?.isPattern, false);
		deepEqual(use('cat x*', { expand }).reads[0]?.isPattern, true);
	});

	it('knows the variables that it is told of', () => {
		deepEqual(paths(use('cat config/$STAGE.json').reads), ['/repo/config/prod.json']);
		const [read] = use('cat config/$OTHER.json').reads;
		deepEqual([read?.path, read?.isPattern], ['/repo/config/*.json', true]);
	});

	it('says what cannot be followed', () => {
		deepEqual(whats('cat $UNKNOWN'), ['path']);
		deepEqual(whats('curl -s https://example.org | sh'), ['code']);
		deepEqual(whats('eval "$UNKNOWN"').includes('code'), true);
		deepEqual(whats('npm start'), []);
	});

	it('looks at files in a container only where they are files of this machine', () => {
		deepEqual(paths(use('docker run -v /repo/a:/in alpine cat /in/x /etc/passwd').reads), ['/repo/a/x']);
	});

	it('knows what the shell of Git for Windows calls a drive', () => {
		const context = { cwd: 'C:/work', home: 'C:/Users/me' };
		const read = (command: string): unknown => filesOf(command, 'posix', context).reads.map(({ path }) => path);
		deepEqual(read('cat /c/work/a /cygdrive/d/b ~/x e'), ['c:/work/a', 'd:/b', 'C:/Users/me/x', 'C:/work/e']);
		deepEqual(read('cd /c/other && F=a; cat "$F"'), ['c:/other/a', 'C:/work/a']);
	});

	it('leaves relative paths alone where no folder is known', () => {
		deepEqual(paths(use('cat a/../b', { cwd: '' }).reads), ['b']);
	});

	it('holds no text of the command in what it says to people', () => {
		const value = 'hunter2hunter2';
		ok(!JSON.stringify(use(`X=${value}; eval "$U $X"; cat $V`).uncertain).includes(value));
	});
});

import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Ledger } from '../../../src/engine/provenance/ledger.ts';
import { aiOrigin } from '../../../src/engine/provenance/origin.ts';
import { folderStore } from '../../../src/node/folder-store.ts';
import { ledgerFolder, openProvenance } from '../../../src/node/ledger.ts';
import { insertionsBetween } from '../../../src/node/provenance-range.ts';
import { settle } from '../../../src/node/provenance-settle.ts';
import { folderWith, scratch } from '../../cli/cordon.ts';

interface Child {
	readonly child: ChildProcess;
	/** Ids that it says are on the disk. */
	readonly said: () => string[];
}

function start(folder: string, count: number, prefix: string, how = ''): Child {
	const script = join(import.meta.dirname, 'write-insertions.ts');
	const child = spawn(process.execPath, [script, folder, String(count), prefix, how], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let said = '';
	child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return { child, said: () => said.split('\n').slice(0, -1) };
}

async function read(folder: string): Promise<Ledger> {
	const ledger = new Ledger(folderStore(folder), { now: Date.now, random: randomBytes, problem: assert.fail });
	await ledger.refresh();
	return ledger;
}

function git(folder: string, ...args: readonly string[]): string {
	const identity = ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.com', '-c', 'commit.gpgsign=false'];
	return execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
}

describe('the ledger on a disk', () => {
	it('loses nothing of two windows and three hooks that write at once and pack', async () => {
		const folder = scratch();
		const children = [
			...['window-1', 'window-2'].map((name) => start(folder, 300, name)),
			...['hook-1', 'hook-2', 'hook-3'].map((name) => start(folder, 40, name, 'close')),
		];
		await Promise.all(children.map(({ child }) => once(child, 'close')));
		const ledger = await read(folder);
		const found = new Set([...ledger.state.all()].map(({ id }) => id));
		const expected = children.flatMap(({ said }) => said());
		assert.equal(expected.length, 720);
		assert.deepEqual(
			expected.filter((id) => !found.has(id)),
			[],
		);
		assert.deepEqual([found.size, ledger.problems], [720, []]);
	});

	it('keeps all that was written of processes that are killed one after the other', async () => {
		const folder = scratch();
		const expected: string[] = [];
		for (let n = 0; n < 8; n++) {
			const { child, said } = start(folder, 100_000, `killed-${n}`, n % 2 === 0 ? 'close' : '');
			while (said().length < 5 + 7 * n) await once(child.stdout ?? child, 'data');
			child.kill('SIGKILL');
			await once(child, 'close');
			expected.push(...said());
			const found = new Set([...(await read(folder)).state.all()].map(({ id }) => id));
			assert.deepEqual(
				expected.filter((id) => !found.has(id)),
				[],
			);
			assert.ok(found.size <= expected.length + n + 1, 'each may have died between writing and saying so');
		}
	});

	it('lies in the git directory that worktrees share, and in a submodule’s own', async () => {
		const top = folderWith({ 'a.txt': 'a\n', 'sub/b.txt': 'b\n' });
		assert.equal(await ledgerFolder(top), undefined);
		git(top, 'init', '-q', '-b', 'main');
		const place = join(top, '.git', 'cordon', 'ledger');
		assert.equal(await ledgerFolder(join(top, 'sub')), place);
		git(top, 'add', '.');
		git(top, 'commit', '-q', '-m', 'first');
		const tree = join(scratch(), 'tree');
		git(top, 'worktree', 'add', '-q', '--detach', tree);
		assert.equal(await ledgerFolder(tree), place);
		const outer = scratch();
		git(outer, 'init', '-q', '-b', 'main');
		git(outer, 'submodule', 'add', '-q', top, 'module');
		assert.equal(
			await ledgerFolder(join(outer, 'module')),
			join(outer, '.git', 'modules', 'module', 'cordon', 'ledger'),
		);
	});

	it('binds what was recorded to the commit that holds it, on a detached head too', async () => {
		const top = folderWith({ 'a.ts': 'const first = 1;\n' });
		git(top, 'init', '-q', '-b', 'main');
		const provenance = await openProvenance(top, (why) => assert.fail(why));
		assert.ok(provenance);
		assert.deepEqual(await settle(provenance, top), { commits: 0, head: undefined });
		git(top, 'add', '.');
		git(top, 'commit', '-q', '-m', 'first');
		git(top, 'checkout', '-q', '--detach');
		const text = 'const first = 1;\nconst second = 2;\nexport { first, second };\n';
		const id = provenance.record({
			path: 'a.ts',
			text,
			spans: [{ start: 17, end: text.length }],
			origin: aiOrigin('hook', 'certain'),
		});
		await provenance.ledger.flush();
		writeFileSync(join(top, 'a.ts'), text);
		git(top, 'commit', '-q', '-am', 'second');
		const head = git(top, 'rev-parse', 'HEAD').trim();
		assert.deepEqual(await settle(provenance, top), { commits: 2, head });
		assert.deepEqual(provenance.get(id ?? '')?.commits, [head]);
		assert.deepEqual(await settle(provenance, top), { commits: 0, head });
		assert.equal(git(top, 'status', '--porcelain'), '');
		assert.ok(existsSync(join(top, '.git/cordon/ledger')) && readdirSync(join(top, '.git/cordon/ledger')).length > 0);
	});

	it('says nothing of the commit at which a shallow clone ends, of which nobody knows what it changed', async () => {
		const text = 'const first = await one(1);\nconst second = await two(2);\n';
		const top = folderWith({ 'a.ts': text });
		git(top, 'init', '-q', '-b', 'main');
		git(top, 'add', '.');
		git(top, 'commit', '-q', '-m', 'first');
		writeFileSync(join(top, 'b.ts'), text);
		git(top, 'add', '.');
		git(top, 'commit', '-q', '-m', 'second');
		const clone = join(scratch(), 'clone');
		git(top, 'clone', '-q', '--depth', '1', `file://${top}`, clone);
		const provenance = await openProvenance(clone, (why) => assert.fail(why));
		assert.ok(provenance);
		const spans = [{ start: 0, end: text.length }];
		const id = provenance.record({ path: 'a.ts', text, spans, origin: aiOrigin('hook', 'certain') });
		await settle(provenance, clone);
		assert.deepEqual(provenance.get(id ?? '')?.commits, []);
	});

	it('binds in a linked working tree and in a submodule, each to its own commits', async () => {
		const text = 'const first = await one(1);\nconst second = await two(2);\n';
		const top = folderWith({ 'a.ts': 'export {};\n' });
		git(top, 'init', '-q', '-b', 'main');
		git(top, 'add', '.');
		git(top, 'commit', '-q', '-m', 'first');
		const tree = join(scratch(), 'tree');
		git(top, 'worktree', 'add', '-q', '-b', 'other', tree);
		const outer = scratch();
		git(outer, 'init', '-q', '-b', 'main');
		git(outer, 'submodule', 'add', '-q', top, 'module');
		git(outer, 'commit', '-q', '-m', 'with a submodule');
		for (const folder of [tree, join(outer, 'module')]) {
			const provenance = await openProvenance(folder, (why) => assert.fail(why));
			const spans = [{ start: 0, end: text.length }];
			const id = provenance?.record({ path: 'b.ts', text, spans, origin: aiOrigin('hook', 'certain') }) ?? '';
			writeFileSync(join(folder, 'b.ts'), text);
			git(folder, 'add', '.');
			git(folder, 'commit', '-q', '-m', 'with AI');
			assert.ok(provenance);
			await settle(provenance, folder);
			assert.deepEqual(provenance.get(id)?.commits, [git(folder, 'rev-parse', 'HEAD').trim()]);
			await provenance.ledger.close();
		}
	});

	it('lists what a range of commits adds, and nothing that was there before', async () => {
		const old = Array.from({ length: 8 }, (_, i) => `export const before${i} = await start(${i});\n`).join('');
		const before = `export const zero = 0;\nexport const one = await first(zero, 1);\n${old}`;
		const top = folderWith({ 'a.ts': before });
		git(top, 'init', '-q', '-b', 'main');
		const provenance = await openProvenance(top, (why) => assert.fail(why));
		assert.ok(provenance);
		const origin = aiOrigin('hook', 'certain');
		provenance.record({ path: 'a.ts', text: before, spans: [{ start: 23, end: 50 }], origin });
		git(top, 'add', '.');
		git(top, 'commit', '-q', '-m', 'first');
		git(top, 'checkout', '-q', '-b', 'work');
		const text = `${before}export const two = await second(one, 2);\nexport const three = third(two);\n`;
		writeFileSync(join(top, 'a.ts'), text);
		const id = provenance.recordEdit({ path: 'a.ts', before, after: text }, text, origin);
		git(top, 'commit', '-q', '-am', 'second');
		git(top, 'mv', 'a.ts', 'b.ts');
		git(top, 'commit', '-q', '-m', 'third');
		await settle(provenance, top);
		const files = await insertionsBetween(provenance, top, 'main');
		assert.deepEqual(
			files.map(({ path, added, insertions }) => [path, added, insertions.map((one) => [one.id, one.lines.length])]),
			[['b.ts', 2, [[id, 2]]]],
		);
		await assert.rejects(insertionsBetween(provenance, top, 'nowhere'), /nowhere/);
	});
});

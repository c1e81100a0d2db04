import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { OpenRepository } from '../../../src/engine/provenance/open-repository.ts';
import { aiOrigin } from '../../../src/engine/provenance/origin.ts';
import { openProvenance } from '../../../src/node/ledger.ts';
import { openRepository } from '../../../src/node/open-repository.ts';

const run = promisify(execFile);

const BEFORE = 'one\ntwo\nthree\n';
const AFTER = 'one\ntwo\nwritten by AI\nthree\n';

async function until(probe: () => boolean): Promise<void> {
	for (let i = 0; i < 200 && !probe(); i++) await sleep(25);
	assert.ok(probe());
}

describe('a repository that a window follows', () => {
	let folder: string;
	let open: OpenRepository | undefined;
	let changes = 0;
	const git = (...args: readonly string[]): unknown => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), 'cordon-open-'));
		git('init', '-q', '-b', 'main');
		git('config', 'user.name', 'Ada Reader');
		git('config', 'user.email', 'ada@example.org');
		await writeFile(join(folder, 'a.txt'), BEFORE);
		git('add', '.');
		git('commit', '-qm', 'begin');
		open = await openRepository(folder, { changed: () => changes++, problem: assert.fail });
	});
	after(async () => {
		await open?.close();
		await rm(folder, { recursive: true, force: true });
	});

	it('knows who reads', async () => {
		assert.equal(await open?.reviewer(), 'Ada Reader <ada@example.org>');
	});

	it('hears of what a hook records, the ledger being made with it', async () => {
		const hook = await openProvenance(folder, assert.fail);
		await writeFile(join(folder, 'a.txt'), AFTER);
		hook?.recordEdit({ path: 'a.txt', before: BEFORE, after: AFTER }, AFTER, aiOrigin('hook', 'certain'));
		await hook?.ledger.close();
		await until(() => changes > 0);
		assert.deepEqual(open?.provenance.place('a.txt', AFTER)[0]?.lines, [{ line: 2, human: 0 }]);
	});

	it('knows the commit that brings it in, which took its time over the message', async () => {
		await writeFile(join(folder, '.git', 'hooks', 'commit-msg'), '#!/bin/sh\nsleep 0.5\n', { mode: 0o755 });
		await run('git', ['commit', '-qam', 'with AI'], { cwd: folder });
		await until(() => (open?.provenance.place('a.txt', AFTER)[0]?.commits.length ?? 0) > 0);
	});

	it('counts what a branch adds: committed, saved, and not known to git yet', async () => {
		assert.equal(await open?.branch(), undefined, 'nothing says what main is compared with');
		git('checkout', '-qb', 'work');
		assert.equal((await open?.branch())?.totals.aiLines, 0);
		const text = `${AFTER}const four = written(by, hand);\nconst five = written(by, machine);\n`;
		const machine = { start: text.indexOf('const five'), end: text.length };
		const origin = aiOrigin('hook', 'certain');
		const five = open?.provenance.record({ path: 'a.txt', text, spans: [machine], origin });
		open?.provenance.record({ path: 'new.txt', text: BEFORE, spans: [{ start: 0, end: BEFORE.length }], origin });
		await writeFile(join(folder, 'a.txt'), text);
		await writeFile(join(folder, 'new.txt'), BEFORE);
		const counts = async (): Promise<unknown> => {
			const { name, totals } = (await open?.branch()) ?? {};
			return [name, totals?.lines, totals?.aiLines, totals?.unreviewedLines];
		};
		assert.deepEqual(await counts(), ['work', 5, 4, 4]);
		open?.provenance.review([five ?? ''], 'Ada');
		git('add', '.');
		git('commit', '-qm', 'more');
		assert.deepEqual(await counts(), ['work', 5, 4, 3]);
		git('checkout', '-q', '--detach');
		assert.deepEqual(await counts(), [undefined, 5, 4, 3]);
	});

	it('is none outside of git', async () => {
		const outside = await mkdtemp(join(tmpdir(), 'cordon-none-'));
		assert.equal(await openRepository(outside, { changed: assert.fail, problem: assert.fail }), undefined);
		await rm(outside, { recursive: true, force: true });
	});
});

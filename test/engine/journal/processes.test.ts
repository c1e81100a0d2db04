import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAudit } from '../../../src/engine/audit/trail.ts';
import { readJournal, type JournalContents } from '../../../src/engine/journal/reader.ts';
import { folderStore } from '../../../src/node/folder-store.ts';
import { scratch } from '../../cli/cordon.ts';

interface Record {
	readonly what: number;
}

interface Child {
	readonly child: ChildProcess;
	readonly said: () => string;
}

function start(folder: string, count: number): Child {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'write-many.ts'), folder, String(count)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let said = '';
	child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return { child, said: () => said };
}

function read(folder: string): Promise<JournalContents<Record>> {
	return readJournal(folderStore(folder), (value) => ('what' in value ? (value as Record) : undefined));
}

function perWriter({ entries }: JournalContents<Record>): number[][] {
	const writers = new Map<string, number[]>();
	for (const { writer, what } of entries) writers.set(writer, [...(writers.get(writer) ?? []), what]);
	return [...writers.values()];
}

describe('the journal on a disk', () => {
	it('loses nothing of processes that write at once, while others read', async () => {
		const folder = scratch();
		const children = [1, 2, 3].map(() => start(folder, 1500));
		const ends = children.map(({ child }) => once(child, 'close'));
		const running = new Set(children);
		for (const one of children) one.child.on('close', () => running.delete(one));
		let before = 0;
		while (running.size > 0) {
			const { entries } = await read(folder);
			assert.ok(entries.length >= before, 'a record vanished');
			before = entries.length;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		await Promise.all(ends);
		const contents = await read(folder);
		const expected = Array.from({ length: 1500 }, (_, i) => i + 1);
		assert.deepEqual(perWriter(contents), [expected, expected, expected]);
		assert.deepEqual([contents.dropped, contents.problems], [0, []]);
	});

	it('keeps what a process had written that was killed in the middle of it', async () => {
		const folder = scratch();
		const { child, said } = start(folder, 1_000_000);
		while (!said().includes('written 500\n')) await once(child.stdout ?? child, 'data');
		child.kill('SIGKILL');
		await once(child, 'close');
		const written = Number(said().trim().split(/\s/).at(-1));
		const contents = await read(folder);
		const [found = []] = perWriter(contents);
		assert.ok(found.length >= written, `${found.length} of ${written}`);
		assert.deepEqual(
			found,
			Array.from({ length: found.length }, (_, i) => i + 1),
		);
		assert.ok(contents.problems.length <= 1);
		const next = start(folder, 10);
		await once(next.child, 'close');
		assert.equal((await read(folder)).entries.length, found.length + 10);
	});

	it('survives a disk that is full, and has whole lines on it afterwards', async function () {
		const folder = scratch();
		try {
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
		} catch {
			this.skip();
		}
		try {
			const { child, said } = start(join(folder, 'journal'), 1000);
			await once(child, 'close');
			assert.equal(child.exitCode, 0);
			assert.equal(said().match(/problem no space left/g)?.length, 1);
			const { entries, problems } = await read(join(folder, 'journal'));
			const waiting = Number(/waiting (\d+)/.exec(said())?.[1]);
			assert.ok(entries.length > 50);
			assert.equal(entries.length + waiting, 1000);
			assert.deepEqual(problems, []);
		} finally {
			execFileSync('umount', [folder]);
		}
	});

	it('reads a hundred thousand records', async () => {
		const folder = scratch();
		mkdirSync(folder, { recursive: true });
		for (let file = 0; file < 40; file++) {
			const writer = `${String(file).padStart(9, '0')}-${'0'.repeat(12)}`;
			const lines = Array.from({ length: 2500 }, (_, i) => {
				const time = new Date(1_770_000_000_000 + i * 40_000 + file * 1000).toISOString();
				const what = { action: 'flagged', place: 'scan', rule: 'a-rule', path: `src/file-${i}.ts`, version: '1' };
				return JSON.stringify({ time, writer, n: i + 1, ...what, fingerprint: 'f'.repeat(32) });
			});
			writeFileSync(join(folder, `${writer}.jsonl`), `${lines.join('\n')}\n`);
		}
		const started = performance.now();
		const { entries, problems } = await readAudit(folderStore(folder));
		const milliseconds = Math.round(performance.now() - started);
		assert.equal(entries.length, 100_000);
		assert.deepEqual(problems, []);
		assert.ok(entries.every(({ time }, i) => i === 0 || (entries[i - 1]?.time ?? '') <= time));
		console.log(`      ${milliseconds} ms`);
	});
});

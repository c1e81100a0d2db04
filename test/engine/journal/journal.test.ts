import assert from 'node:assert/strict';
import { JournalWriter, type WriterOptions } from '../../../src/engine/journal/writer.ts';
import { readJournal, type JournalContents } from '../../../src/engine/journal/reader.ts';
import type { Store } from '../../../src/engine/ports.ts';
import { MemoryStore } from './memory-store.ts';

interface Note {
	readonly what: number;
}

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const limits = { fileBytes: 2000, totalBytes: 10_000, files: 20, queue: 50 };
const accept = (value: object): Note | undefined => ('what' in value ? (value as Note) : undefined);
const read = (store: Store): Promise<JournalContents<Note>> => readJournal(store, accept);
const whats = ({ entries }: JournalContents<Note>): number[] => entries.map(({ what }) => what);

let time = 0;
let problems: string[] = [];

function tick(): number {
	return ++time;
}

function writer(store: Store, options: Partial<WriterOptions> = {}): JournalWriter<Note> {
	return new JournalWriter(store, { now: tick, random, limits, problem: (why) => problems.push(why), ...options });
}

describe('the journal', () => {
	beforeEach(() => {
		time = 1_000_000;
		problems = [];
	});

	it('gives back what was written, in order, with who and when', async () => {
		const store = new MemoryStore();
		const one = writer(store);
		for (const what of [1, 2, 3]) one.append({ what });
		assert.equal(one.waiting, 3);
		await one.flush();
		assert.equal(one.waiting, 0);
		const { entries, dropped, problems } = await read(store);
		assert.deepEqual(
			entries.map(({ what, n, writer }) => [what, n, writer]),
			[1, 2, 3].map((i) => [i, i, one.id]),
		);
		assert.match(entries[0]?.time ?? '', /^1970-01-01T00:16:40\.\d{3}Z$/);
		assert.deepEqual([dropped, problems], [0, []]);
	});

	it('is empty where there is nothing', async () => {
		assert.deepEqual(await read(new MemoryStore()), { entries: [], dropped: 0, problems: [] });
	});

	it('merges several writers in the order of time, each with a file of its own', async () => {
		const store = new MemoryStore();
		const writers = [writer(store), writer(store), writer(store)];
		for (let what = 0; what < 30; what++) writers[what % 3]?.append({ what });
		await Promise.all(writers.map((w) => w.flush()));
		assert.deepEqual(whats(await read(store)), [...Array(30).keys()]);
		assert.equal(store.files.size, 3);
	});

	it('keeps the order of one writer when the clock is set back', async () => {
		const store = new MemoryStore();
		const times = [9000, 5000, 7000, 9500];
		const one = writer(store, { now: () => times.shift() ?? 9600 });
		times.unshift(8000);
		for (const what of [1, 2, 3]) one.append({ what });
		await one.flush();
		assert.deepEqual(whats(await read(store)), [1, 2, 3]);
	});

	it('uses one file for any number of writers, one after the other', async () => {
		const store = new MemoryStore();
		for (let what = 0; what < 10; what++) {
			const one = writer(store);
			one.append({ what });
			await one.close();
		}
		assert.equal(store.files.size, 1);
		assert.deepEqual(whats(await read(store)), [...Array(10).keys()]);
	});

	it('shares no file where renaming decides nothing', async () => {
		const store = new MemoryStore(false);
		for (const what of [1, 2]) {
			const one = writer(store);
			one.append({ what });
			await one.close();
		}
		assert.equal(store.files.size, 2);
	});

	it('skips a line that is half written, and says which', async () => {
		const store = new MemoryStore();
		const [dead, alive] = [writer(store), writer(store)];
		for (const what of [1, 2]) dead.append({ what });
		alive.append({ what: 3 });
		await Promise.all([dead.flush(), alive.flush()]);
		const [name = '', bytes = new Uint8Array()] = [...store.files].find(([name]) => name.includes(dead.id)) ?? [];
		store.files.set(name, bytes.slice(0, -9));
		const contents = await read(store);
		assert.deepEqual(whats(contents), [1, 3]);
		assert.deepEqual(contents.problems, [{ file: name, line: 2, why: 'is incomplete' }]);
	});

	it('skips what is no record, whatever it is', async () => {
		const store = new MemoryStore();
		const one = writer(store);
		one.append({ what: 1 });
		await one.close();
		const [name = ''] = store.files.keys();
		const stamp = '"time":"2026","writer":"x","n":1';
		const lines = ['[]', 'null', '{', '{}', `{${stamp}}`, '{"what":1}', '\0\0', `{${stamp},"what":2}`, ''];
		await store.append(name, new TextEncoder().encode(lines.join('\n')));
		const contents = await read(store);
		assert.deepEqual(whats(contents), [1, 2]);
		assert.equal(contents.problems.length, 7);
		await store.append(name, Uint8Array.of(0xff, 0xfe, 10));
		assert.equal((await read(store)).problems.length, 8);
	});

	it('goes on after a half line in a file that it takes over', async () => {
		const store = new MemoryStore();
		await store.append(`${'0'.repeat(9)}-${'0'.repeat(12)}.jsonl`, new TextEncoder().encode('{"what'));
		const one = writer(store);
		one.append({ what: 1 });
		await one.flush();
		assert.equal(store.files.size, 1);
		assert.deepEqual(whats(await read(store)), [1]);
	});

	it('ignores files of others, and folders that cannot be read', async () => {
		const store = new MemoryStore();
		await store.append('notes.txt', Uint8Array.of(1));
		assert.deepEqual(await read(store), { entries: [], dropped: 0, problems: [] });
		store.list = () => Promise.reject(new Error('no permission'));
		assert.deepEqual((await read(store)).problems, [{ file: '', line: 0, why: 'no permission' }]);
	});

	it('finds a file again that was renamed after it was listed', async () => {
		const store = new MemoryStore();
		const one = writer(store);
		one.append({ what: 1 });
		await one.flush();
		const list = store.list;
		store.list = async () => {
			const files = await list();
			store.list = list;
			await one.close();
			return files;
		};
		assert.deepEqual(whats(await read(store)), [1]);
	});

	it('begins a new file when one is full, and drops the oldest when there are too many, counted', async () => {
		const store = new MemoryStore();
		for (let what = 0; what < 1000; what++) {
			const one = writer(store);
			one.append({ what });
			await one.close();
		}
		const { entries, dropped, problems } = await read(store);
		const bytes = [...store.files.values()].reduce((sum, { length }) => sum + length, 0);
		assert.ok(bytes <= limits.totalBytes + limits.fileBytes, `${bytes} bytes`);
		assert.equal(entries.length + dropped, 1000);
		assert.equal(entries.at(-1)?.what, 999);
		assert.ok(entries.length > 30);
		assert.deepEqual(problems, []);
	});

	it('keeps to the number of files when processes die one after the other', async () => {
		const store = new MemoryStore();
		for (let what = 0; what < 60; what++) {
			const one = writer(store);
			one.append({ what });
			await one.flush();
		}
		const { entries, dropped } = await read(store);
		assert.ok(store.files.size <= limits.files);
		assert.equal(entries.length + dropped, 60);
	});

	it('drops what a dead process left before what somebody wrote since', async () => {
		const store = new MemoryStore();
		for (let what = 0; what < limits.files - 1; what++) {
			const dead = writer(store);
			dead.append({ what });
			await dead.flush();
		}
		time += 100_000_000;
		for (const what of [100, 101, 102]) {
			const full = writer(store, { limits: { ...limits, fileBytes: 1 } });
			full.append({ what });
			await full.close();
		}
		const { entries, dropped } = await read(store);
		assert.equal(dropped, 2);
		assert.deepEqual(
			entries.slice(-3).map(({ what }) => what),
			[100, 101, 102],
		);
	});

	it('finishes what another one began to drop, and counts it once', async () => {
		const store = new MemoryStore();
		const dead = writer(store);
		dead.append({ what: 1 });
		await dead.flush();
		const [name = ''] = store.files.keys();
		await store.rename(name, name.replace('.jsonl', '.gone'));
		const one = writer(store);
		one.append({ what: 2 });
		await one.close();
		const { entries, dropped } = await read(store);
		assert.deepEqual([entries.length, dropped], [1, 1]);
	});

	describe('on a disk that is full', () => {
		it('says so once, keeps what it has, and writes it when there is space', async () => {
			const store = new MemoryStore();
			const one = writer(store);
			one.append({ what: 1 });
			await one.flush();
			store.space = 40;
			for (const what of [2, 3]) {
				one.append({ what });
				await one.flush();
			}
			assert.deepEqual(problems, ['no space left']);
			assert.deepEqual(whats(await read(store)), [1]);
			store.space = Infinity;
			one.append({ what: 4 });
			await one.flush();
			const contents = await read(store);
			assert.deepEqual(whats(contents), [1, 2, 3, 4]);
			assert.deepEqual(
				contents.problems.map(({ why }) => why),
				['is not a record'],
			);
			store.space = 0;
			one.append({ what: 5 });
			await one.flush();
			assert.deepEqual(problems, ['no space left', 'no space left']);
		});

		it('drops the oldest of what waits, and counts it', async () => {
			const store = new MemoryStore();
			const one = writer(store);
			store.space = 0;
			for (let what = 0; what < 80; what++) {
				one.append({ what });
				if (what % 7 === 0) await one.flush();
			}
			assert.equal(one.waiting, limits.queue);
			store.space = Infinity;
			await one.flush();
			const { entries, dropped } = await read(store);
			assert.equal(dropped, 30);
			assert.deepEqual([entries[0]?.what, entries.at(-1)?.what], [30, 79]);
		});

		it('shows a record once that was written and not known to be', async () => {
			const store = new MemoryStore();
			const one = writer(store);
			const append = store.append;
			store.append = async (...args) => {
				await append(...args);
				throw new Error('unreadable');
			};
			one.append({ what: 1 });
			await one.flush();
			store.append = append;
			await one.flush();
			assert.deepEqual(whats(await read(store)), [1]);
		});
	});

	it('takes what is appended while it writes, and never mixes up two flushes', async () => {
		const store = new MemoryStore();
		const one = writer(store);
		const flushes: Promise<void>[] = [one.flush()];
		for (let what = 0; what < 30; what++) {
			one.append({ what });
			flushes.push(one.flush());
			if (what % 5 === 0) await new Promise((resolve) => setImmediate(resolve));
		}
		await Promise.all(flushes);
		assert.equal(one.waiting, 0);
		assert.deepEqual(whats(await read(store)), [...Array(30).keys()]);
	});
});

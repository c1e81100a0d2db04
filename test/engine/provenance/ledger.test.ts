import assert from 'node:assert/strict';
import { Ledger } from '../../../src/engine/provenance/ledger.ts';
import type { LedgerRecord } from '../../../src/engine/provenance/ledger-record.ts';
import { MemoryStore } from '../journal/memory-store.ts';

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
let time = 1_770_000_000_000;

function ledgerOf(store: MemoryStore): Ledger {
	return new Ledger(store, { now: () => ++time, random, problem: (why) => assert.fail(why) });
}

async function read(store: MemoryStore): Promise<Ledger> {
	const ledger = ledgerOf(store);
	await ledger.refresh();
	return ledger;
}

const insert = (id: string, path = 'src/a.ts'): LedgerRecord => ({
	kind: 'insert',
	id,
	path,
	origin: ['hook', 'certain', 'claude-code', '', ''],
	at: 'AAAAAAEAAACAAQAAAA',
});

function ids(ledger: Ledger): string[] {
	return [...ledger.state.all()].map(({ id }) => id).sort();
}

/** What a ledger says of everything, to be compared. */
function all(ledger: Ledger): unknown {
	return [...ledger.state.all()]
		.map(({ sightings, ...known }) => ({ ...known, paths: sightings.map(({ path }) => path) }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('the ledger', () => {
	it('loses at most the record that was being written, wherever it ends', async () => {
		const whole = new MemoryStore();
		const ledger = ledgerOf(whole);
		const written = ['a', 'b', 'c', 'd'];
		for (const id of written) ledger.append(insert(id));
		await ledger.close();
		const [[name, bytes] = ['', new Uint8Array()]] = whole.files;
		const ends = [...bytes.keys()].filter((i) => bytes[i] === 10);
		for (let length = 0; length <= bytes.length; length++) {
			const store = new MemoryStore();
			store.files.set(name, bytes.slice(0, length));
			// The line end alone may be missing.
			const complete = written.slice(0, ends.filter((end) => end <= length).length);
			const found = await read(store);
			assert.deepEqual(ids(found), complete, `${length} bytes`);
			assert.ok(found.problems.length <= 1);
			found.append(insert('next'));
			await found.close();
			const next = await read(store);
			assert.deepEqual(ids(next), [...complete, 'next']);
			await next.compact();
			assert.deepEqual(ids(await read(store)), [...complete, 'next']);
		}
	});

	it('names what it cannot read and goes on', async () => {
		const store = new MemoryStore();
		const one = ledgerOf(store);
		one.append(insert('a'));
		await one.close();
		const [[name, bytes] = ['', new Uint8Array()]] = store.files;
		const stamp = `"time":"2026-01-01T00:00:00.000Z","writer":"w","n":1`;
		const lines = [
			'garbage',
			`{${stamp},"kind":"of-tomorrow","id":"x"}`,
			`{${stamp},"kind":"insert","id":7}`,
			'{"a":1}',
		];
		const foreign = new TextEncoder().encode(`${lines.join('\n')}\n`);
		store.files.set(name, new Uint8Array([...foreign, ...bytes]));
		store.files.set('README.md', foreign);
		const ledger = await read(store);
		assert.deepEqual(ids(ledger), ['a']);
		assert.deepEqual(
			ledger.problems.map(({ why }) => why),
			['is not a record', 'is of a newer Cordon', 'is not a record', 'is not a record'],
		);
		await ledger.compact();
		assert.ok(store.text.includes('of-tomorrow'), 'what a newer one wrote is kept');
		assert.deepEqual(ids(await read(store)), ['a']);
	});

	it('says the same in any order, read twice, and packed', async () => {
		const store = new MemoryStore();
		const one = ledgerOf(store);
		const other = ledgerOf(store);
		one.append(insert('a'));
		one.append(insert('b', 'src/b.ts'));
		other.append({ kind: 'reviewed', ids: ['a', 'b'], by: 'Dev' });
		one.append({ kind: 'unreviewed', ids: ['b'] });
		other.append({ kind: 'seen', id: 'a', path: 'src/c.ts', at: 'AAAAAAEAAACAAgAAAA', only: true });
		other.append({ kind: 'commit', ids: ['a'], commit: 'c'.repeat(40) });
		one.append({ kind: 'brought', ids: ['a'], rules: ['borrowed-notice'], sources: [] });
		other.append({ kind: 'brought', ids: ['a'], rules: ['borrowed-copyleft'], sources: ['GPL-3.0-only'] });
		one.append(insert('gone'));
		other.append({ kind: 'unmark', ids: ['gone'] });
		other.append({ kind: 'settled', commit: 'd'.repeat(40) });
		await Promise.all([one.close(), other.close()]);
		const first = await read(store);
		const expected = all(first);
		assert.deepEqual(first.state.get('a')?.brought, {
			rules: ['borrowed-copyleft', 'borrowed-notice'],
			sources: ['GPL-3.0-only'],
		});
		await first.refresh();
		assert.deepEqual(all(first), expected);
		const copies = [...store.files];
		await first.compact();
		const packed = await read(store);
		assert.deepEqual(all(packed), expected);
		assert.deepEqual(
			packed.state.settled.map(({ commit }) => commit),
			['d'.repeat(40)],
		);
		assert.deepEqual(
			packed.state.at('src/c.ts').map(({ id }) => id),
			['a'],
		);
		// As after a crash between writing the packs and removing what they hold.
		for (const [name, bytes] of copies) store.files.set(name, bytes);
		assert.deepEqual(all(await read(store)), expected);
	});

	it('reads on where others write, and while they pack', async () => {
		const store = new MemoryStore();
		const writer = ledgerOf(store);
		const reader = await read(store);
		const packer = ledgerOf(store);
		const packing = (async () => {
			for (let n = 0; n < 10; n++) await packer.compact();
		})();
		for (let n = 0; n < 40; n++) {
			writer.append(insert(`id-${String(n).padStart(2, '0')}`));
			await writer.close();
			await reader.refresh();
			assert.equal(ids(reader).length, n + 1);
		}
		await packing;
		assert.equal(ids(await read(store)).length, 40);
	});

	it('keeps the clock of another machine from undoing what was read since', async () => {
		const store = new MemoryStore();
		const one = ledgerOf(store);
		one.append(insert('a'));
		one.append({ kind: 'reviewed', ids: ['a'], by: 'Dev' });
		time -= 100_000;
		one.append({ kind: 'unreviewed', ids: ['a'] });
		await one.close();
		assert.equal((await read(store)).state.get('a')?.review?.by, undefined);
	});

	it('takes what is said later for later where the clock was set back in between', async () => {
		const store = new MemoryStore();
		const before = ledgerOf(store);
		before.append(insert('a'));
		before.append({ kind: 'reviewed', ids: ['a'], by: 'Dev' });
		before.append({ kind: 'settled', commit: 'a'.repeat(40) });
		await before.close();
		time -= 100_000;
		const after = await read(store);
		after.append({ kind: 'unreviewed', ids: ['a'] });
		after.append({ kind: 'seen', id: 'a', path: 'src/a.ts', at: 'later', only: true });
		after.append({ kind: 'settled', commit: 'b'.repeat(40) });
		await after.close();
		const { state } = await read(store);
		assert.deepEqual(
			state.get('a')?.sightings.map(({ at }) => at),
			['later'],
		);
		assert.equal(state.get('a')?.review?.by, undefined);
		assert.equal(state.settled.at(-1)?.commit, 'b'.repeat(40));
		after.append({ kind: 'reviewed', ids: ['a'], by: 'Eve' });
		assert.equal(after.state.get('a')?.review?.by, 'Eve');
	});

	it('stays within its bounds, and says what it dropped', async () => {
		const store = new MemoryStore();
		const limits = { fileBytes: 3000, totalBytes: 20_000, files: 50, queue: 10_000 };
		for (let n = 0; n < 300; n++) {
			const ledger = new Ledger(store, { now: () => ++time, random, problem: (why) => assert.fail(why), limits });
			ledger.append(insert(`id-${n}`));
			await ledger.close();
			if (n % 40 === 39) await ledger.compact();
		}
		const bytes = [...store.files.values()].reduce((sum, { length }) => sum + length, 0);
		const ledger = await read(store);
		assert.ok(bytes <= 20_000 + 3000, `${bytes} bytes`);
		assert.ok(ledger.dropped > 0);
		assert.ok(ids(ledger).includes('id-299'));
	});
});

import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isDroppedNote, isStamped, linesOf } from '../journal/lines.ts';
import { freshId, journalFiles, journalName, type JournalFile } from '../journal/names.ts';
import { droppedIn } from '../journal/reader.ts';
import type { JournalLimits } from '../journal/retention.ts';
import type { Clock, RandomBytes, Store } from '../ports.ts';
import { readRecord, type LedgerRecord } from './ledger-record.ts';
import { LedgerState } from './ledger-state.ts';

/** A writer that has not written for so many milliseconds counts as dead. */
const SILENT = 86_400_000;

/** Bytes of one file of packs, so that the oldest can go without the rest. */
const PACK_BYTES = 4_000_000;

/** Of a file that is being written: no part of the journal. */
const UNFINISHED = /\.packing$/;

/**
 * Writes the records of all files that nobody holds anew, as packs, and removes the files. At no moment is a record in
 * no file; one that is in two counts once. Where renaming does not decide who has a file, nothing is done.
 */
export async function compactLedger(
	store: Store,
	now: Clock,
	random: RandomBytes,
	limits: JournalLimits,
): Promise<void> {
	if (!store.exclusive) return;
	const listed = await store.list();
	for (const { name, modified } of listed)
		if (UNFINISHED.test(name) && now() - modified > SILENT) await store.remove(name).catch(() => {});
	const id = freshId(now, random);
	const mine: string[] = [];
	for (const file of journalFiles(listed)) {
		if (!isFree(file, now())) continue;
		const name = journalName(file.base, id);
		const taken = await store.rename(file.name, name).then(
			() => true,
			() => false,
		);
		if (taken) mine.push(name);
	}
	const state = new LedgerState();
	const others: string[] = [];
	const read: string[] = [];
	for (const name of mine) {
		const bytes = await store.read(name).catch(() => undefined);
		if (!bytes) continue;
		read.push(name);
		takeIn(bytes, state, others);
	}
	const stamp = { time: new Date(now()).toISOString(), writer: id };
	const records: LedgerRecord[] = [
		...state.packs(),
		...state.settled.map(({ commit }) => ({ kind: 'settled' as const, commit })),
	];
	const lines = [...others, ...records.map((record, i) => JSON.stringify({ ...stamp, n: i + 1, ...record }))];
	await writeAll(store, lines, now, random, Math.min(PACK_BYTES, limits.totalBytes / 4));
	for (const name of read) await store.remove(name).catch(() => {});
	for (const name of mine)
		if (!read.includes(name)) await store.rename(name, journalName(name.split('.', 1)[0] ?? '')).catch(() => {});
}

function isFree({ holder, gone, modified }: JournalFile, now: number): boolean {
	return !gone && (holder === undefined || now - modified > SILENT);
}

/** `others`: what is kept as it is, since a newer Cordon wrote it, and notes of what is gone. */
function takeIn(bytes: Uint8Array, state: LedgerState, others: string[]): void {
	for (const line of linesOf(bytes)) {
		if ('why' in line) continue;
		const { value } = line;
		if (isDroppedNote(value) && droppedIn([value]) > 0) others.push(JSON.stringify(value));
		else if (isStamped(value)) {
			const record = readRecord(value);
			if (record === 'is of a newer Cordon') others.push(JSON.stringify(value));
			else if (typeof record !== 'string') state.apply(record, Date.parse(value.time) || 0);
		}
	}
}

/** Each file is whole before it gets a name under which it is read. */
async function writeAll(
	store: Store,
	lines: readonly string[],
	now: Clock,
	random: RandomBytes,
	most: number,
): Promise<void> {
	for (let from = 0; from < lines.length;) {
		let to = from;
		let size = 0;
		while (to < lines.length && (to === from || size < most)) size += (lines[to++] ?? '').length;
		const base = freshId(now, random);
		const unfinished = `${base}.packing`;
		await store.append(unfinished, utf8ToBytes(`${lines.slice(from, to).join('\n')}\n`));
		await store.rename(unfinished, journalName(base));
		from = to;
	}
}

import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clock, RandomBytes, Store } from '../ports.ts';
import type { DroppedNote, Stamped } from './lines.ts';
import { freshId, journalFiles, journalName } from './names.ts';
import { dropOldest, type JournalLimits } from './retention.ts';
import { messageOf } from './reader.ts';

/** What a writer needs besides its store. */
export interface WriterOptions {
	readonly now: Clock;
	readonly random: RandomBytes;
	readonly limits: JournalLimits;
	/** Told once when writing begins to fail, with the reason; and again only after it had succeeded. */
	readonly problem: (why: string) => void;
}

/** The file that a writer holds. */
interface Held {
	readonly base: string;
	readonly name: string;
	size: number;
	/** It may end within a line. */
	torn: boolean;
}

/** Records written at a stretch. */
const BATCH = 500;

/** Free files that a writer tries to take before it makes its own. */
const TRIES = 3;

const LINE_END = 10;

/** The last moment that a date can be (https://tc39.es/ecma262/#sec-time-values-and-time-range). */
const LAST = 8.64e15;

/**
 * Appends records to a file that no other writer touches meanwhile. What cannot be written waits, up to
 * `limits.queue` records, and is tried again with the next flush; the oldest are dropped and counted. Processes that
 * live for a moment take over the files that others have left, so that there are only as many as there are writers at once.
 */
export class JournalWriter<T extends object> {
	/** Names this process or window in its records. */
	readonly id: string;
	readonly #store: Store;
	readonly #options: WriterOptions;
	#queue: string[] = [];
	#notes: DroppedNote[] = [];
	/** Being dropped: removed as soon as a note says so. */
	#gone: string[] = [];
	#lost = 0;
	#n = 0;
	#last = 0;
	#held: Held | undefined;
	#working: Promise<void> | undefined;
	#failing = false;

	constructor(store: Store, options: WriterOptions) {
		this.#store = store;
		this.#options = options;
		this.id = freshId(options.now, options.random);
	}

	/** Records that are not written yet. */
	get waiting(): number {
		return this.#queue.length;
	}

	/** Takes a record; `flush` writes it. Its time is `time` at least, in milliseconds since 1970. Never throws. */
	append(record: T, time = 0): void {
		const stamped: Stamped<T> = { time: this.#time(time), writer: this.id, n: ++this.#n, ...record };
		this.#queue.push(JSON.stringify(stamped));
		this.#trim();
	}

	/** Writes what was taken so far. Never rejects: what could not be written is kept for the next time. */
	flush(): Promise<void> {
		return this.#working ?? (this.#idle ? Promise.resolve() : (this.#working = this.#drain()));
	}

	/** Flushes and leaves the file to others. The writer can be used on. */
	async close(): Promise<void> {
		await this.flush();
		await this.#release();
	}

	get #idle(): boolean {
		return this.#queue.length === 0 && this.#lost === 0 && this.#notes.length === 0;
	}

	async #drain(): Promise<void> {
		try {
			while (!this.#idle) await this.#write();
			this.#failing = false;
		} catch (error) {
			if (!this.#failing) this.#options.problem(messageOf(error));
			this.#failing = true;
		}
		this.#working = undefined;
	}

	async #write(): Promise<void> {
		if (this.#held && this.#held.size >= this.#options.limits.fileBytes) await this.#release();
		const held = (this.#held ??= await this.#take());
		const batch = this.#queue.splice(0, BATCH);
		const notes = this.#notes.splice(0);
		const lost = this.#lost;
		this.#lost = 0;
		if (lost > 0) notes.push({ note: 'dropped', time: this.#time(), writer: this.id, count: lost });
		const lines = [...notes.map((note) => JSON.stringify(note)), ...batch];
		const bytes = utf8ToBytes(`${held.torn ? '\n' : ''}${lines.join('\n')}\n`);
		try {
			held.torn = true;
			await this.#store.append(held.name, bytes);
		} catch (error) {
			this.#queue.unshift(...batch);
			this.#notes.unshift(...notes);
			this.#trim();
			throw error;
		}
		held.torn = false;
		held.size += bytes.length;
		for (const name of this.#gone.splice(0)) await this.#store.remove(name).catch(() => {});
	}

	/** Makes room, then takes a file that somebody left, or a new one. */
	async #take(): Promise<Held> {
		const files = journalFiles(await this.#store.list());
		const { limits, now } = this.#options;
		const dropped = await dropOldest(this.#store, files, limits, this.id, now());
		for (const { file, count, earlier, name } of dropped) {
			this.#notes.push({ note: 'dropped', time: this.#time(), writer: this.id, count, file, earlier });
			this.#gone.push(name);
		}
		const kept = files.filter(({ base }) => !dropped.some(({ file }) => file === base));
		const free = kept.filter(({ holder, gone, size }) => !holder && !gone && size < this.#options.limits.fileBytes);
		for (const { base, name, size } of this.#store.exclusive ? free.slice(-TRIES).toReversed() : []) {
			const mine = journalName(base, this.id);
			try {
				await this.#store.rename(name, mine);
			} catch {
				continue;
			}
			const end = size > 0 ? await this.#store.read(mine, size - 1).catch(() => undefined) : undefined;
			return { base, name: mine, size, torn: size > 0 && end?.at(-1) !== LINE_END };
		}
		const base = freshId(this.#options.now, this.#options.random);
		return { base, name: journalName(base, this.id), size: 0, torn: false };
	}

	async #release(): Promise<void> {
		const held = this.#held;
		this.#held = undefined;
		if (held) await this.#store.rename(held.name, journalName(held.base)).catch(() => {});
	}

	#trim(): void {
		const over = this.#queue.length - this.#options.limits.queue;
		if (over <= 0) return;
		this.#queue.splice(0, over);
		this.#lost += over;
	}

	/** Clocks are set back at times; the order of what one writer wrote is not. */
	#time(least = 0): string {
		this.#last = Math.max(this.#last, this.#options.now());
		return new Date(Math.min(Math.max(this.#last, least), LAST)).toISOString();
	}
}

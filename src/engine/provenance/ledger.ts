import { isDroppedNote, isStamped, linesOf, type DroppedNote } from '../journal/lines.ts';
import { journalFiles } from '../journal/names.ts';
import { droppedIn, messageOf, type JournalProblem } from '../journal/reader.ts';
import type { JournalLimits } from '../journal/retention.ts';
import { JournalWriter } from '../journal/writer.ts';
import type { Clock, RandomBytes, Store } from '../ports.ts';
import { compactLedger } from './compaction.ts';
import { readRecord, type LedgerRecord } from './ledger-record.ts';
import { packsAtStart } from './ledger-packs.ts';
import { LedgerState } from './ledger-state.ts';

/** What the ledger of a repository may take. */
const LEDGER_LIMITS: JournalLimits = {
	fileBytes: 1_000_000,
	totalBytes: 48_000_000,
	files: 300,
	queue: 50_000,
};

/** What a ledger needs besides its store. */
export interface LedgerOptions {
	readonly now: Clock;
	readonly random: RandomBytes;
	/** Told once when writing begins to fail. */
	readonly problem: (why: string) => void;
	readonly limits?: JournalLimits;
}

/** Loose records above which they are worth packing. */
const LOOSE_BYTES = 2_000_000;

/** Times that reading begins again where files went away meanwhile. */
const TRIES = 5;

/**
 * The append-only record of a repository's insertions, shared by windows, the CLI and hooks: each writes to a file of its
 * own and reads everybody's. Never rejects: what cannot be read is left out and named in `problems`.
 */
export class Ledger {
	readonly state = new LedgerState();
	readonly #store: Store;
	readonly #options: Required<LedgerOptions>;
	readonly #writer: JournalWriter<LedgerRecord>;
	/** Bytes read of each file, by its base. */
	readonly #read = new Map<string, number>();
	readonly #problems = new Map<string, JournalProblem>();
	#notes: DroppedNote[] = [];
	#loose = 0;

	/** Empty until `refresh`. */
	constructor(store: Store, options: LedgerOptions) {
		this.#store = store;
		this.#options = { limits: LEDGER_LIMITS, ...options };
		this.#writer = new JournalWriter<LedgerRecord>(store, this.#options);
	}

	/** What could not be read, by file and line. */
	get problems(): readonly JournalProblem[] {
		return [...this.#problems.values()];
	}

	/** Records that are gone, since the ledger is bounded. */
	get dropped(): number {
		return droppedIn(this.#notes);
	}

	/** Reads what is new: everything at first, then what others wrote since. */
	async refresh(): Promise<void> {
		for (let tries = 0; tries < TRIES; tries++) if (await this.#readOn()) return;
	}

	/** Takes a record: it counts at once, and is written with the next flush. */
	append(record: LedgerRecord): void {
		const time = Math.max(this.#options.now(), this.state.timeOf(record) + 1);
		this.state.apply(record, time);
		this.#writer.append(record, time);
		this.#loose += JSON.stringify(record).length;
	}

	/** Writes what was taken so far. Never rejects: what cannot be written waits. */
	flush(): Promise<void> {
		return this.#writer.flush();
	}

	/** Writes what was taken, and leaves the file to others. Packs what has piled up. */
	async close(): Promise<void> {
		await this.#writer.close();
		if (this.#loose > LOOSE_BYTES) await this.compact();
	}

	/** Packs the files that nobody holds into fewer bytes, which are quicker to read. */
	async compact(): Promise<void> {
		const { now, random, limits } = this.#options;
		await compactLedger(this.#store, now, random, limits).catch((error: unknown) =>
			this.#options.problem(messageOf(error)),
		);
		this.#loose = 0;
	}

	/** False where a file went away under our feet: what was in it is in another one by now. */
	async #readOn(): Promise<boolean> {
		let files;
		try {
			files = journalFiles(await this.#store.list());
		} catch (error) {
			this.#tell('', 0, messageOf(error));
			return true;
		}
		let whole = true;
		for (const { base, name, size } of files) {
			const from = this.#read.get(base) ?? 0;
			if (size === from) continue;
			// Shorter than it was: somebody deleted it, and its writer began again.
			const start = size < from ? 0 : from;
			try {
				this.#take(base, name, start, await this.#store.read(name, start));
			} catch (error) {
				const now = journalFiles(await this.#store.list().catch(() => []));
				if (now.some((file) => file.name === name)) this.#tell(name, 0, messageOf(error));
				else whole = false;
			}
		}
		return whole;
	}

	#take(base: string, name: string, start: number, bytes: Uint8Array): void {
		this.#problems.delete(`${base} 0`);
		let end = 0;
		for (const pack of packsAtStart(bytes)) {
			({ end } = pack);
			this.state.defer(pack.paths, () => this.#takeLines(name, start, pack.bytes));
		}
		end += this.#takeLines(name, start + end, bytes.subarray(end));
		this.#read.set(base, start + end);
	}

	/** How many bytes were whole lines. */
	#takeLines(name: string, start: number, bytes: Uint8Array): number {
		let end = 0;
		for (const line of linesOf(bytes)) {
			if ('why' in line) {
				// Somebody is still at it, or died there: read again with what follows.
				if (line.incomplete) this.#tell(name, 0, 'ends in the middle of a record');
				else this.#tell(name, start + line.end, line.why);
				if (line.incomplete) break;
			} else if (isDroppedNote(line.value)) this.#notes.push(line.value);
			else {
				const record = isStamped(line.value) ? readRecord(line.value) : 'is not a record';
				if (typeof record === 'string') this.#tell(name, start + line.end, record);
				else if (isStamped(line.value)) {
					this.state.apply(record, Date.parse(line.value.time) || 0);
					if (record.kind !== 'pack') this.#loose += line.end - end;
				}
			}
			({ end } = line);
		}
		return end;
	}

	/** `at`: bytes from the beginning of the file; 0: the file as a whole. */
	#tell(file: string, at: number, why: string): void {
		const base = file.split('.', 1)[0] ?? file;
		this.#problems.set(`${base} ${at}`, { file, line: at, why });
	}
}

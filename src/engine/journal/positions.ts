import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isDroppedNote, isStamped, linesOf, type DroppedNote, type Stamp } from './lines.ts';
import { freshId, journalFiles } from './names.ts';
import type { Clock, RandomBytes, Store, StoredFile } from '../ports.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** How far a journal was passed on. */
export interface Positions {
	/** Per file the bytes, and the records that they stand for: those in them, and those that notes in them count. */
	readonly files: Readonly<Record<string, { readonly at: number; readonly n: number }>>;
	/** Records passed on that were in files which are gone, and which no note has told of yet. */
	readonly credit: number;
	/** Dropped files of which a note has told. */
	readonly gone: readonly string[];
}

/** Some lines of a journal, and where the next ones begin. */
export interface Stretch {
	readonly values: readonly (Stamp | DroppedNote)[];
	readonly next: Positions;
}

const START: Positions = { files: {}, credit: 0, gone: [] };

/** Names of dropped files that are remembered. */
const REMEMBERED = 500;

/** The next lines after `from`, at most `most` of them. A line that somebody is still writing is left for later. */
export async function readOn(store: Store, from: Positions, most: number): Promise<Stretch> {
	const listed = journalFiles(await store.list()).filter(({ gone }) => !gone);
	const files: Record<string, { at: number; n: number }> = {};
	const values: (Stamp | DroppedNote)[] = [];
	for (const { base, name, size } of listed) {
		const known = from.files[base] ?? { at: 0, n: 0 };
		// Shorter than it was: somebody deleted it, and its writer began again.
		const { at, n } = known.at > size ? { at: 0, n: 0 } : known;
		files[base] = { at, n };
		if (at === size || values.length >= most) continue;
		const bytes = await store.read(name, at).catch(() => new Uint8Array());
		let [end, count] = [0, n];
		for (const line of linesOf(bytes)) {
			if (values.length >= most || ('why' in line && line.incomplete)) break;
			({ end } = line);
			if ('why' in line) continue;
			if (isDroppedNote(line.value)) count += totalOf(line.value);
			else if (isStamped(line.value)) count++;
			else continue;
			values.push(line.value);
		}
		files[base] = { at: at + end, n: count };
	}
	const credit = Object.entries(from.files).reduce(
		(sum, [base, { n }]) => (base in files ? sum : sum + n),
		from.credit,
	);
	return { values, next: { files, credit, gone: from.gone } };
}

/** What a note means for someone at `positions`: how many records were never passed on, and the positions after it. */
export function missed(note: DroppedNote, positions: Positions): { missed: number; next: Positions } {
	const { file } = note;
	if (file === undefined) return { missed: note.count, next: positions };
	if (positions.gone.includes(file)) return { missed: 0, next: positions };
	const known = Math.min(positions.credit, totalOf(note));
	const gone = [...positions.gone, file].slice(-REMEMBERED);
	return { missed: totalOf(note) - known, next: { ...positions, credit: positions.credit - known, gone } };
}

function totalOf({ count, earlier = 0 }: DroppedNote): number {
	return count + earlier;
}

/** Who holds the positions and has not written for so long is gone. Milliseconds. */
const STALE = 180_000;

const FREE = 'export.json';
const HELD = /^export\.([0-9a-z]{9})-[0-9a-f]{12}\.json$/;

/** The positions on disk, which one process at a time takes: what it passes on, no other does. */
export class PositionsFile {
	readonly #store: Store;
	readonly #now: Clock;
	readonly #random: RandomBytes;
	#mine = '';

	constructor(store: Store, now: Clock, random: RandomBytes) {
		this.#store = store;
		this.#now = now;
		this.#random = random;
	}

	/** Takes the positions, from one who died with them as well; undefined while another one has them. */
	async take(): Promise<Positions | undefined> {
		const files = await this.#store.list();
		const held = files.filter(({ name }) => HELD.test(name));
		if (held.some((file) => this.#now() - lastSign(file) < STALE)) return undefined;
		const mine = `export.${freshId(this.#now, this.#random)}.json`;
		const from = files.some(({ name }) => name === FREE) ? FREE : held[0]?.name;
		if (from === undefined) {
			await this.#store.append(mine, utf8ToBytes('{}'));
			const others = (await this.#store.list()).some(({ name }) => name !== mine && (name === FREE || HELD.test(name)));
			// Several began at once: whoever sees another one steps back, all of them if need be.
			if (others) {
				await this.#store.remove(mine);
				return undefined;
			}
		} else {
			const got = await this.#store.rename(from, mine).then(
				() => true,
				() => false,
			);
			if (!got) return undefined;
		}
		this.#mine = mine;
		return parsed(await this.#store.read(mine));
	}

	/** Writes them down; a crash leaves the old ones or the new. */
	async save(positions: Positions): Promise<void> {
		const beside = this.#mine.replace(/json$/, 'tmp');
		await this.#store.remove(beside).catch(() => {});
		await this.#store.append(beside, utf8ToBytes(JSON.stringify(positions)));
		await this.#store.rename(beside, this.#mine);
	}

	/** Leaves them to others. */
	async release(): Promise<void> {
		await this.#store.rename(this.#mine, FREE).catch(() => {});
	}
}

/** When the holder was last seen: it took the file, or wrote to it. */
function lastSign({ name, modified }: StoredFile): number {
	return Math.max(modified, Number.parseInt(HELD.exec(name)?.[1] ?? '0', 36));
}

/** Positions that cannot be read are those of the beginning: better twice than never. */
function parsed(bytes: Uint8Array): Positions {
	try {
		const { files, gone, credit } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Positions>;
		if (typeof files !== 'object' || files === null || !Array.isArray(gone)) return START;
		const right = Object.entries(files).filter(([, p]) => Number.isSafeInteger(p?.at) && Number.isSafeInteger(p?.n));
		return { files: Object.fromEntries(right), credit: Number.isSafeInteger(credit) ? (credit ?? 0) : 0, gone };
	} catch {
		return START;
	}
}

import type { Store } from '../ports.ts';
import { isDroppedNote, isStamped, linesOf, type DroppedNote, type Stamped } from './lines.ts';
import { journalFiles, type JournalFile } from './names.ts';

/** Something in the journal that could not be read. `line` counts from 1; 0 stands for the file as a whole. */
export interface JournalProblem {
	readonly file: string;
	readonly line: number;
	readonly why: string;
}

/** All that a journal holds. */
export interface JournalContents<T> {
	/** In the order of time; of one writer, in the order written. */
	readonly entries: readonly Stamped<T>[];
	/** Records that are gone: of old files, or never written for want of space. */
	readonly dropped: number;
	readonly problems: readonly JournalProblem[];
}

/** Files above this are not Cordon's. */
const LARGEST = 64_000_000;

/** Times that a file is looked for again which somebody renamed in between. */
const TRIES = 5;

/**
 * Reads every writer's records, merged. `accept` gives the record in an object, or undefined where it is none. Never
 * rejects: what cannot be read is left out and reported.
 */
export async function readJournal<T extends object>(
	store: Store,
	accept: (value: object) => T | undefined,
): Promise<JournalContents<T>> {
	const problems: JournalProblem[] = [];
	const notes: DroppedNote[] = [];
	const entries = new Map<string, Stamped<T>>();
	let files: readonly JournalFile[] = [];
	try {
		files = journalFiles(await store.list());
	} catch (error) {
		problems.push({ file: '', line: 0, why: messageOf(error) });
	}
	for (const file of files) {
		const bytes = await bytesOf(store, file);
		if (typeof bytes === 'string') {
			problems.push({ file: file.name, line: 0, why: bytes });
			continue;
		}
		for (const line of linesOf(bytes)) {
			if ('why' in line) problems.push({ file: file.name, line: line.number, why: line.why });
			else if (isDroppedNote(line.value)) notes.push(line.value);
			else {
				const record = isStamped(line.value) ? accept(line.value) : undefined;
				// Written twice where a writer could not know that the first time had succeeded.
				if (record) entries.set(`${(record as Stamped<T>).writer} ${(record as Stamped<T>).n}`, record as Stamped<T>);
				else problems.push({ file: file.name, line: line.number, why: 'is not a record' });
			}
		}
	}
	return { entries: [...entries.values()].sort(inTime), dropped: droppedIn(notes), problems };
}

/** What notes add up to; two that speak of one file count once. */
export function droppedIn(notes: readonly DroppedNote[]): number {
	const files = new Set<string>();
	return notes.reduce((sum, { file, count, earlier = 0 }) => {
		if (file !== undefined && files.has(file)) return sum;
		if (file !== undefined) files.add(file);
		return sum + count + earlier;
	}, 0);
}

/** The bytes, or why there are none. A file that was renamed since it was listed is found again. */
async function bytesOf(store: Store, file: JournalFile): Promise<Uint8Array | string> {
	let { name, size } = file;
	let why = '';
	for (let tries = 0; tries < TRIES; tries++) {
		if (size > LARGEST) return `is larger than ${LARGEST} bytes`;
		try {
			return await store.read(name);
		} catch (error) {
			why = messageOf(error);
		}
		const now = journalFiles(await store.list().catch(() => [])).find(({ base }) => base === file.base);
		// Dropped meanwhile: the note that says so is in another file.
		if (!now) return new Uint8Array();
		({ name, size } = now);
	}
	return why;
}

function inTime(a: Stamped<object>, b: Stamped<object>): number {
	if (a.time !== b.time) return a.time < b.time ? -1 : 1;
	if (a.writer !== b.writer) return a.writer < b.writer ? -1 : 1;
	return a.n - b.n;
}

/** The reason in an error of a store. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : 'unreadable';
}

import type { Store } from '../ports.ts';
import { isDroppedNote, isStamped, linesOf, type DroppedNote } from './lines.ts';
import { goneName, type JournalFile } from './names.ts';
import { droppedIn } from './reader.ts';

/** How large a journal may become. */
export interface JournalLimits {
	/** A file that has reached so many bytes is not written to any more. */
	readonly fileBytes: number;
	/** Of all files together. */
	readonly totalBytes: number;
	readonly files: number;
	/** Records that wait in memory while nothing can be written. */
	readonly queue: number;
}

/** A file that is out of the journal, and what was in it. */
export interface DroppedFile {
	readonly file: string;
	/** What it is called until it is removed. */
	readonly name: string;
	readonly count: number;
	readonly earlier: number;
}

/**
 * Takes the oldest files out of the journal until there is room for one more, those first that nobody holds. They are
 * only renamed: whoever asked removes them once it is written down that they are gone, so that a crash loses no count.
 */
export async function dropOldest(
	store: Store,
	files: readonly JournalFile[],
	limits: JournalLimits,
	id: string,
	now: number,
): Promise<DroppedFile[]> {
	let bytes = files.reduce((sum, { size }) => sum + size, limits.fileBytes);
	let count = files.length + 1;
	const dropped: DroppedFile[] = [];
	for (const file of files.toSorted((a, b) => turn(a, now) - turn(b, now))) {
		if (!file.gone && bytes <= limits.totalBytes && count <= limits.files) break;
		bytes -= file.size;
		count--;
		const name = goneName(file.base, id);
		try {
			await store.rename(file.name, name);
			dropped.push({ file: file.base, name, ...counted(await store.read(name)) });
		} catch {
			// Somebody else is at it, or it cannot be touched: there is room elsewhere.
		}
	}
	return dropped;
}

/** A writer that has not written for so many milliseconds counts as dead; if it is not, it begins a new file. */
const SILENT = 86_400_000;

/** Whose turn it is to go: first what is half gone already, last what somebody writes to. */
function turn({ gone, holder, modified }: JournalFile, now: number): number {
	if (gone) return 0;
	return holder === undefined || now - modified > SILENT ? 1 : 2;
}

function counted(bytes: Uint8Array): { count: number; earlier: number } {
	const notes: DroppedNote[] = [];
	let count = 0;
	for (const line of linesOf(bytes)) {
		if ('why' in line) continue;
		if (isDroppedNote(line.value)) notes.push(line.value);
		else if (isStamped(line.value)) count++;
	}
	return { count, earlier: droppedIn(notes) };
}

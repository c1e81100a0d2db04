import { bytesToHex } from '@noble/hashes/utils.js';
import type { Clock, RandomBytes, StoredFile } from '../ports.ts';

/**
 * A file of a journal. `‹file›.jsonl` is free, `‹file›.‹writer›.jsonl` belongs to one writer, and `‹file›.‹writer›.gone`
 * is being dropped by one.
 */
export interface JournalFile extends StoredFile {
	/** Names the file for as long as it exists, whoever holds it. Files sort by age. */
	readonly base: string;
	/** Id of the writer that holds it. */
	readonly holder: string | undefined;
	readonly gone: boolean;
}

const NAME = /^([0-9a-z]{9}-[0-9a-f]{12})(?:\.([0-9a-z]{9}-[0-9a-f]{12}))?\.(jsonl|gone)$/;

/** Name of a writer or a file: the time in base 36, so that names sort by age, and a random part. */
export function freshId(now: Clock, random: RandomBytes): string {
	return `${now().toString(36).padStart(9, '0')}-${bytesToHex(random(6))}`;
}

/** Name of a file that `holder` writes to, or, without one, that is free. */
export function journalName(base: string, holder?: string): string {
	return holder === undefined ? `${base}.jsonl` : `${base}.${holder}.jsonl`;
}

/** Name of a file that is being dropped. */
export function goneName(base: string, holder: string): string {
	return `${base}.${holder}.gone`;
}

/** Those of the files that belong to a journal, oldest first. */
export function journalFiles(files: readonly StoredFile[]): JournalFile[] {
	return files
		.flatMap((file) => {
			const [, base, holder, kind] = NAME.exec(file.name) ?? [];
			return base === undefined ? [] : [{ ...file, base, holder, gone: kind === 'gone' }];
		})
		.sort((a, b) => (a.base < b.base ? -1 : 1));
}

import { readJournal } from '../journal/reader.ts';
import type { JournalContents } from '../journal/reader.ts';
import type { JournalLimits } from '../journal/retention.ts';
import type { Store } from '../ports.ts';
import { acceptAudit, type AuditRecord } from './record.ts';

/** What the trail may take: a few weeks of a busy day, some 150,000 records. */
export const AUDIT_LIMITS: JournalLimits = {
	fileBytes: 1_000_000,
	totalBytes: 40_000_000,
	files: 300,
	queue: 10_000,
};

/** The trail of this user, of every window and process; with `since` (milliseconds since 1970), from then on. */
export async function readAudit(store: Store, since?: number): Promise<JournalContents<AuditRecord>> {
	const contents = await readJournal(store, acceptAudit);
	if (since === undefined) return contents;
	const from = new Date(since).toISOString();
	return { ...contents, entries: contents.entries.filter(({ time }) => time >= from) };
}

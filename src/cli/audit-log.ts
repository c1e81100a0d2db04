import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Audit, type AuditEvent } from '../engine/audit/audit.ts';
import { AUDIT_LIMITS } from '../engine/audit/trail.ts';
import type { Finding } from '../engine/detect/finding.ts';
import type { Detection } from '../engine/detection.ts';
import { JournalWriter } from '../engine/journal/writer.ts';
import type { AuditRecord } from '../engine/audit/record.ts';
import type { Store } from '../engine/ports.ts';
import { version } from '../engine/version.ts';
import { folderStore } from '../node/folder-store.ts';
import { stateFolder } from '../node/state-folder.ts';

/** Where this user's audit trail lives, that of the editor included. */
export function auditStore(): Store {
	return folderStore(join(stateFolder(), 'audit'));
}

/**
 * Writes to the audit trail what a command has done; `detection` looks through paths and reasons. Never rejects: a trail that cannot be written is said on standard
 * error, and stops nobody.
 */
export async function writeAudit(
	detection: Detection | undefined,
	...events: readonly AuditEvent<Finding>[]
): Promise<void> {
	const writer = new JournalWriter<AuditRecord>(auditStore(), {
		now: Date.now,
		random: randomBytes,
		limits: AUDIT_LIMITS,
		problem: (why) => console.error(`cordon: the audit trail cannot be written: ${why}`),
	});
	const audit = new Audit({
		version,
		write: (record) => writer.append(record),
		valuesIn: (text) => (detection?.scan(text, {}).findings ?? []).map(({ start, end }) => text.slice(start, end)),
	});
	for (const event of events) audit.record(event);
	await writer.close();
}

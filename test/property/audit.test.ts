import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Audit } from '../../src/engine/audit/audit.ts';
import { AUDIT_ACTIONS } from '../../src/engine/audit/record.ts';
import { auditTable } from '../../src/engine/audit/table.ts';
import { AUDIT_LIMITS, readAudit } from '../../src/engine/audit/trail.ts';
import { Detection } from '../../src/engine/detection.ts';
import type { AuditRecord } from '../../src/engine/audit/record.ts';
import { JournalWriter } from '../../src/engine/journal/writer.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { MemoryStore } from '../engine/journal/memory-store.ts';
import { planted, tells } from './secrets.ts';

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const detection = new Detection({ ...defaultPolicy.detect, pii: { regions: 'all', off: [] } }, random(32));

/** A value as people put it where it does not belong. */
const around = fc.constantFrom(
	(secret: string) => secret,
	(secret: string) => `old key ${secret}, see wiki`,
	(secret: string) => secret.toUpperCase(),
	(secret: string) => `half of it: ${secret.slice(0, 7)}`,
	(secret: string) => `${secret}\n${secret}`,
);

describe('the audit trail', () => {
	it('holds no six characters of any value, whatever files are called and reasons say', async () => {
		const store = new MemoryStore();
		let found = 0;
		await fc.assert(
			fc.asyncProperty(planted, around, fc.constantFrom(...AUDIT_ACTIONS), async ({ text, secret }, say, action) => {
				store.files.clear();
				const writer = new JournalWriter<AuditRecord>(store, {
					now: Date.now,
					random,
					limits: AUDIT_LIMITS,
					problem() {},
				});
				const audit = new Audit({
					version: '0.1.0',
					write: (record) => writer.append(record),
					valuesIn: (other) => detection.scan(other, {}).findings.map(({ start, end }) => other.slice(start, end)),
				});
				const { findings } = detection.scan(`${text}\n`, {});
				const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
				// What detection does not know for a value, nobody can keep out of a reason.
				if (!findings.some(({ start, end }) => text.slice(start, end).includes(secret))) return;
				found++;
				const value = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
				audit.record({ action, place: 'copy', path: `src/${say(secret)}.ts`, reason: say(secret), findings, value });
				audit.record({ action, reason: text, path: `src/${text}` });
				await writer.close();
				const { entries } = await readAudit(store);
				assert.equal(entries.length, fingerprints.size + 1);
				const said = [store.text, auditTable(entries).join('\n')]
					.join('\n')
					// Drawn from sixteen symbols, or from the clock: six digits may stand in one by chance.
					.replaceAll(/"(?:fingerprint|writer)":"[^"]*"/g, '')
					.replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{3}Z)?/g, '');
				assert.ok(!tells(said.toLowerCase(), secret.toLowerCase()), 'a record tells the value');
			}),
			{ numRuns: 1500 },
		);
		assert.ok(found > 1000, `${found} values found`);
	});
});

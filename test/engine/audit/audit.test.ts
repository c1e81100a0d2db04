import assert from 'node:assert/strict';
import { Audit, type AuditedFinding } from '../../../src/engine/audit/audit.ts';
import { acceptAudit, type AuditRecord } from '../../../src/engine/audit/record.ts';
import { parseSince } from '../../../src/engine/audit/since.ts';
import { auditTable, localTime } from '../../../src/engine/audit/table.ts';
import { withoutValues } from '../../../src/engine/audit/without-values.ts';

function finding(rule: string, fingerprint: string): AuditedFinding {
	return { rule, fingerprint, category: 'secret', severity: 'error' };
}

const [one, two] = [finding('a-rule', '01'), finding('b-rule', '02')];

function audit(valuesIn: (text: string) => string[] = () => []): { audit: Audit; written: AuditRecord[] } {
	const written: AuditRecord[] = [];
	return { audit: new Audit({ version: '1.2.3', write: (record) => written.push(record), valuesIn }), written };
}

describe('an audit', () => {
	it('writes a record for each different value, with a count where it stood several times', () => {
		const { audit: trail, written } = audit();
		trail.record({ action: 'blocked', place: 'copy', path: 'a.ts', layer: 'user', findings: [one, two, one] });
		const common = { action: 'blocked', place: 'copy', path: 'a.ts', layer: 'user', version: '1.2.3' };
		assert.deepEqual(written, [
			{ ...common, ...one, count: 2 },
			{ ...common, ...two },
		]);
	});

	it('writes what is about no finding', () => {
		const { audit: trail, written } = audit();
		trail.record({ action: 'policy-changed', keys: ['actions.copy'], layer: 'repository' });
		trail.record({ action: 'blocked', place: 'context', rule: '**/.env*', path: '.env' });
		assert.deepEqual(
			written.map(({ action, rule, keys }) => [action, rule, keys]),
			[
				['policy-changed', undefined, ['actions.copy']],
				['blocked', '**/.env*', undefined],
			],
		);
	});

	it('writes nothing where nothing was found', () => {
		const { audit: trail, written } = audit();
		trail.record({ action: 'warned', place: 'paste', findings: [] });
		assert.deepEqual(written, []);
	});

	it('writes what is flagged once for each document and value, and every copy of it', () => {
		const { audit: trail, written } = audit();
		for (const path of ['a.ts', 'b.ts']) {
			for (let times = 0; times < 3; times++) {
				trail.record({ action: 'flagged', place: 'scan', path, findings: [one] });
				trail.record({ action: 'warned', place: 'selection', path, findings: [one] });
				trail.record({ action: 'warned', place: 'copy', path, findings: [one] });
			}
		}
		const count = (action: string, place: string): number =>
			written.filter((record) => record.action === action && record.place === place).length;
		assert.deepEqual([count('flagged', 'scan'), count('warned', 'selection'), count('warned', 'copy')], [2, 2, 6]);
	});

	it('puts what is too many into one record', () => {
		const { audit: trail, written } = audit();
		const findings = Array.from({ length: 150 }, (_, i) => finding('a-rule', String(i)));
		trail.record({ action: 'redacted', place: 'copy', findings });
		assert.equal(written.length, 101);
		assert.deepEqual(written.at(-1), { action: 'redacted', place: 'copy', version: '1.2.3', count: 50 });
	});

	it('masks values in reasons and paths, those it is told and those it recognises', () => {
		const [told, seen] = ['Qx7-told-me', 'seen-by-rules'];
		const { audit: trail, written } = audit((text) => (text.includes(seen) ? [seen] : []));
		const reason = `is ${told.toUpperCase()}\n\u0007old; and ${seen}`;
		trail.record({ action: 'overridden', path: `src/${told}.ts`, reason, findings: [one], value: () => told });
		assert.deepEqual([written[0]?.path, written[0]?.reason], ['src/***.ts', 'is *** old; and ***']);
	});

	it('cuts what is endless', () => {
		const { audit: trail, written } = audit();
		trail.record({ action: 'overridden', reason: 'x '.repeat(5000) });
		assert.equal(written[0]?.reason?.length, 500);
	});
});

describe('a text without values', () => {
	it('holds no six characters of any, and no shorter value', () => {
		assert.equal(withoutValues('the abcdef and the bcdefg', ['xabcdefgx']), 'the *** and the ***');
		assert.equal(withoutValues('abcde', ['abcdef']), 'abcde');
		assert.equal(withoutValues('pin 4711', ['4711']), 'pin ***');
		assert.equal(withoutValues('nothing here', ['']), 'nothing here');
		assert.equal(withoutValues('\u0130 abcdef', ['abcdef']), '***');
	});
});

describe('what is read from the trail', () => {
	it('must look like a record', () => {
		const good = { action: 'flagged', version: '1' };
		assert.ok(acceptAudit(good));
		assert.ok(acceptAudit({ ...good, action: 'of-a-later-version', more: 1 }));
		for (const bad of [
			{},
			{ action: 1, version: '1' },
			{ ...good, path: 7 },
			{ ...good, keys: [1] },
			{ ...good, count: '' },
		])
			assert.equal(acceptAudit(bad), undefined);
	});

	it('is a table for a person', () => {
		const stamp = { writer: 'w', n: 1, version: '1' };
		const lines = auditTable([
			{
				...stamp,
				time: '2026-03-01T10:00:00.000Z',
				action: 'blocked',
				place: 'copy',
				...one,
				path: 'a.ts',
				layer: 'user',
			},
			{ ...stamp, time: '2026-03-01T10:00:01.000Z', action: 'overridden', ...two, count: 2, reason: 'a sample' },
		]);
		assert.deepEqual(
			lines.map((line) => line.replace(/^\S+ \S+ {2}/, '')),
			['blocked     copy  a-rule      a.ts  by user policy', 'overridden        b-rule (2)        because: a sample'],
		);
		assert.equal(localTime('nonsense'), 'nonsense');
		assert.deepEqual(auditTable([]), []);
	});

	it('can begin at a time', () => {
		const now = Date.parse('2026-03-10T12:00:00Z');
		assert.equal(parseSince('24h', now), Date.parse('2026-03-09T12:00:00Z'));
		assert.equal(parseSince('7d', now), Date.parse('2026-03-03T12:00:00Z'));
		assert.equal(parseSince('2026-03-01', now), new Date(2026, 2, 1).getTime());
		assert.equal(parseSince('2026-03-01T10:00Z', now), Date.parse('2026-03-01T10:00:00Z'));
		assert.equal(parseSince('2026-03-01T10:00:00+02:00', now), Date.parse('2026-03-01T08:00:00Z'));
		for (const bad of ['', 'd', '7', '7y', '2026-13-01', '2026-02-01T', 'now'])
			assert.equal(parseSince(bad, now), undefined);
	});
});

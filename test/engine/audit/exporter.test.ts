import assert from 'node:assert/strict';
import { post } from '../../../src/net/collector.ts';
import { Exporter, type ExporterOptions } from '../../../src/engine/audit/exporter.ts';
import { logsUrl } from '../../../src/engine/audit/otlp.ts';
import type { AuditRecord } from '../../../src/engine/audit/record.ts';
import { AUDIT_LIMITS } from '../../../src/engine/audit/trail.ts';
import { JournalWriter } from '../../../src/engine/journal/writer.ts';
import type { JournalLimits } from '../../../src/engine/journal/retention.ts';
import { MemoryStore } from '../journal/memory-store.ts';
import { attribute, Collector, fine, refusing } from './collector.ts';

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

function expected(count: number): string[] {
	return Array.from({ length: count }, (_, i) => `rule-${i}`);
}

describe('sending the audit trail to a collector', () => {
	let collector: Collector;
	let store: MemoryStore;
	let now: number;
	let problems: string[];

	beforeEach(async () => {
		collector = new Collector();
		store = new MemoryStore();
		now = 1_770_000_000_000;
		problems = [];
		await collector.start();
	});
	afterEach(() => collector.stop());

	function clock(): number {
		return now;
	}

	function writer(limits: JournalLimits = AUDIT_LIMITS): JournalWriter<AuditRecord> {
		return new JournalWriter(store, { now: clock, random, limits, problem: (why) => problems.push(why) });
	}

	function exporter(options: Partial<ExporterOptions> = {}): Exporter {
		return new Exporter(store, {
			url: logsUrl(collector.address) ?? '',
			post,
			resource: { 'service.name': 'cordon', 'host.name': 'a-machine' },
			version: '1.2.3',
			now: clock,
			random,
			problem: (why) => problems.push(why),
			...options,
		});
	}

	async function write(count: number, to = writer(), first = 0): Promise<void> {
		for (let i = first; i < first + count; i++) to.append({ action: 'flagged', rule: `rule-${i}`, version: '1' });
		await to.close();
	}

	function rules(): (string | undefined)[] {
		return collector.taken.map((record) => attribute(record, 'cordon.rule'));
	}

	it('follows the protocol', async () => {
		const one = writer();
		one.append({
			action: 'blocked',
			place: 'copy',
			rule: 'a-rule',
			category: 'secret',
			severity: 'error',
			fingerprint: 'ff',
			path: 'src/a.ts',
			layer: 'repository',
			reason: 'why',
			count: 2,
			keys: ['a.b'],
			version: '1',
		});
		await one.close();
		assert.deepEqual(await exporter().step(), { sent: 1, wait: 30_000 });
		assert.deepEqual(collector.odd, []);
		const attributes = [
			['log.record.uid', `${one.id}-1`],
			['cordon.action', 'blocked'],
			['cordon.version', '1'],
			['cordon.place', 'copy'],
			['cordon.rule', 'a-rule'],
			['cordon.category', 'secret'],
			['cordon.severity', 'error'],
			['cordon.fingerprint', 'ff'],
			['cordon.layer', 'repository'],
			['cordon.reason', 'why'],
			['file.path', 'src/a.ts'],
		].map(([key, stringValue]) => ({ key, value: { stringValue } }));
		const record = {
			timeUnixNano: '1770000000000000000',
			observedTimeUnixNano: '1770000000000000000',
			severityNumber: 13,
			severityText: 'WARN',
			eventName: 'cordon.audit.blocked',
			body: { stringValue: 'blocked a-rule (copy)' },
			attributes: [
				...attributes,
				{ key: 'cordon.count', value: { intValue: '2' } },
				{ key: 'cordon.keys', value: { arrayValue: { values: [{ stringValue: 'a.b' }] } } },
			],
		};
		const resource = {
			attributes: [
				{ key: 'service.name', value: { stringValue: 'cordon' } },
				{ key: 'host.name', value: { stringValue: 'a-machine' } },
			],
		};
		const scope = { name: 'cordon.audit', version: '1.2.3' };
		assert.deepEqual(collector.requests, [
			{ resourceLogs: [{ resource, scopeLogs: [{ scope, logRecords: [record] }] }] },
		]);
	});

	it('sends each record once, whichever window does it, and what comes later from where it left off', async () => {
		const open = writer();
		for (let i = 0; i < 3; i++) open.append({ action: 'flagged', rule: `rule-${i}`, version: '1' });
		await open.flush();
		await exporter().step();
		for (let i = 3; i < 5; i++) open.append({ action: 'flagged', rule: `rule-${i}`, version: '1' });
		await open.close();
		await exporter().step();
		await exporter().step();
		await write(1, writer(), 5);
		await exporter().step();
		assert.deepEqual(rules(), expected(6));
	});

	it('sends nothing where there is nothing', async () => {
		assert.deepEqual(await exporter().step(), { sent: 0, wait: 30_000 });
		assert.deepEqual(collector.requests, []);
	});

	it('sends a long trail in pieces', async () => {
		await write(1234);
		assert.equal((await exporter().step()).sent, 1234);
		assert.equal(collector.requests.length, 3);
		assert.deepEqual(rules(), expected(1234));
	});

	it('lets one window send at a time', async () => {
		await write(50);
		const all = [1, 2, 3, 4].map(() => exporter());
		for (let i = 0; i < 5; i++) {
			await Promise.all(all.map((one) => one.step()));
			await all[i % 4]?.step();
			await write(1, writer(), 50 + i);
		}
		await all[0]?.step();
		assert.deepEqual(rules(), expected(55));
	});

	it('goes on for a window that died while it sent', async () => {
		await write(3);
		const dead = exporter({ post: () => new Promise(() => {}) });
		void dead.step();
		while (![...store.files.keys()].some((name) => /^export\..*\.json$/.test(name))) await new Promise(setImmediate);
		await new Promise((resolve) => setTimeout(resolve, 20));
		store.now = now;
		assert.equal((await exporter().step()).sent, 0);
		now += 200_000;
		assert.equal((await exporter().step()).sent, 3);
	});

	it('loses nothing while the collector is away, waits longer and longer, and says so once', async () => {
		await write(10);
		await collector.stop();
		const one = exporter();
		const waits = [];
		for (let i = 0; i < 12; i++) {
			const { wait, sent } = await one.step();
			assert.equal(sent, 0);
			waits.push(wait);
			now += wait;
		}
		assert.ok((waits[0] ?? 0) >= 500 && (waits[0] ?? 0) <= 1000);
		assert.ok((waits[11] ?? 0) >= 150_000 && (waits[11] ?? 0) <= 300_000);
		assert.equal(problems.length, 1);
		assert.match(problems[0] ?? '', /cannot be sent, and waits: no connection \(ECONNREFUSED\)/);
		await write(5, writer(), 10);
		await collector.start();
		assert.equal((await one.step()).sent, 15);
		assert.deepEqual(rules(), expected(15));
	});

	it('does not ask again before its time', async () => {
		await write(1);
		collector.behaviour = refusing(503, { 'Retry-After': '120' });
		const one = exporter();
		assert.equal((await one.step()).wait, 120_000);
		now += 60_000;
		assert.equal((await one.step()).wait, 60_000);
		assert.equal(collector.requests.length, 1);
	});

	for (const status of [301, 401, 404, 429, 500, 502, 503, 504]) {
		it(`keeps everything while it answers with ${status}`, async () => {
			await write(3);
			collector.behaviour = refusing(status, { Location: `${collector.address}/elsewhere` });
			const one = exporter();
			const { wait, sent } = await one.step();
			assert.equal(sent, 0);
			assert.deepEqual([collector.odd, collector.requests.length], [[], 1]);
			now += wait;
			collector.behaviour = fine;
			assert.equal((await one.step()).sent, 3);
		});
	}

	it('sends again what it does not know to have arrived, recognisable', async () => {
		await write(2);
		collector.behaviour = (response) => (response.destroy(), true);
		const one = exporter();
		now += (await one.step()).wait;
		collector.behaviour = fine;
		await one.step();
		const ids = collector.taken.map((record) => attribute(record, 'log.record.uid'));
		assert.equal(ids.length, 4);
		assert.equal(new Set(ids).size, 2);
	});

	it('waits for a slow one', async () => {
		await write(2);
		collector.behaviour = async (response, records) => {
			await new Promise((resolve) => setTimeout(resolve, 300));
			return fine(response, records);
		};
		assert.equal((await exporter().step()).sent, 2);
	});

	it('says what was refused of a request that was taken, and does not repeat it', async () => {
		await write(5);
		collector.behaviour = (response) => {
			response.writeHead(200);
			response.end('{"partialSuccess":{"rejectedLogRecords":"2","errorMessage":"too\\nold"}}');
			return true;
		};
		const one = exporter();
		assert.equal((await one.step()).sent, 3);
		assert.deepEqual(problems, ['The collector refused 2 records: too old']);
		await one.step();
		assert.equal(collector.requests.length, 1);
	});

	it('makes requests smaller that are too large, and leaves out the one that is at fault', async () => {
		await write(20);
		collector.behaviour = (response, records) => {
			if (records.length > 8) return refusing(413)(response, records);
			const bad = records.some((record) => attribute(record, 'cordon.rule') === 'rule-13');
			return (bad ? refusing(400) : fine)(response, records);
		};
		assert.equal((await exporter().step()).sent, 19);
		assert.deepEqual(
			rules(),
			expected(20).filter((rule) => rule !== 'rule-13'),
		);
		assert.deepEqual(problems, ['The collector refused 1 record: status 400']);
	});

	it('takes no collector for one that has never taken anything', async () => {
		await write(4);
		collector.behaviour = refusing(400);
		const one = exporter();
		const { wait } = await one.step();
		now += wait;
		collector.behaviour = fine;
		assert.equal((await one.step()).sent, 4);
	});

	it('tells how many records the trail had to drop before they were sent', async () => {
		const limits = { fileBytes: 2000, totalBytes: 10_000, files: 20, queue: 100 };
		for (let i = 0; i < 20; i++) await write(1, writer(limits), i);
		await exporter().step();
		for (let i = 20; i < 400; i++) {
			now++;
			await write(1, writer(limits), i);
		}
		await exporter().step();
		const gaps = collector.taken.filter(({ eventName }) => eventName === 'cordon.audit.dropped');
		const missing = gaps.reduce((sum, record) => sum + Number(attribute(record, 'cordon.count')), 0);
		const flagged = collector.events.filter((name) => name === 'cordon.audit.flagged').length;
		assert.ok(missing > 100, `${missing} missing, ${flagged} flagged`);
		assert.equal(flagged + missing, 400);
	});

	it('leaves a half-written line until it is whole', async () => {
		const one = writer();
		one.append({ action: 'flagged', rule: 'rule-0', version: '1' });
		await one.flush();
		const [name = ''] = store.files.keys();
		const whole = store.files.get(name) ?? new Uint8Array();
		store.files.set(name, whole.slice(0, -20));
		assert.equal((await exporter().step()).sent, 0);
		store.files.set(name, whole);
		assert.equal((await exporter().step()).sent, 1);
	});

	it('sends everything again where the positions are damaged, rather than nothing', async () => {
		await write(2);
		await exporter().step();
		store.files.set('export.json', Uint8Array.of(0));
		assert.equal((await exporter().step()).sent, 2);
	});

	it('keeps quiet where the trail cannot be read', async () => {
		store.list = () => Promise.reject(new Error('no permission'));
		const { sent } = await exporter().step();
		assert.equal(sent, 0);
		assert.match(problems.join('\n'), /no permission/);
	});
});

describe('the address of a collector', () => {
	it('is that of its logs', () => {
		assert.equal(logsUrl('https://collector.example:4318'), 'https://collector.example:4318/v1/logs');
		assert.equal(logsUrl('http://127.0.0.1:4318/'), 'http://127.0.0.1:4318/v1/logs');
		assert.equal(logsUrl('https://c.example/otel/v1/logs'), 'https://c.example/otel/v1/logs');
		assert.equal(logsUrl('http://[::1]:4318/a/'), 'http://[::1]:4318/a/v1/logs');
	});

	it('is nothing else', () => {
		for (const bad of [
			'',
			'collector:4318',
			'file:///etc/x',
			'javascript:1',
			'https://u:p@c.example',
			'https://c.example/?a=b',
			'https://',
			'https://a b',
		])
			assert.equal(logsUrl(bad), undefined, bad);
	});
});

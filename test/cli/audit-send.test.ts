import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Collector, refusing } from '../engine/audit/collector.ts';
import { cordon, cordonAsync, folderWith, scratch, VALUE } from './cordon.ts';

describe('cordon audit --send', () => {
	const collector = new Collector();
	let env: NodeJS.ProcessEnv = {};
	let folder = '';

	beforeEach(async () => {
		const home = scratch();
		env = { XDG_STATE_HOME: home, LOCALAPPDATA: home, XDG_CONFIG_HOME: home, APPDATA: home };
		folder = folderWith({ 'plan.txt': `the ${VALUE} plan\n` });
		collector.taken.length = 0;
		await collector.start();
		cordon(folder, ['redact', 'plan.txt'], { env });
	});
	afterEach(() => collector.stop());

	function named(address: string): void {
		const own = join(env['XDG_CONFIG_HOME'] ?? '', 'cordon');
		mkdirSync(own, { recursive: true });
		writeFileSync(join(own, 'policy.json'), JSON.stringify({ audit: { otlp: address } }));
	}

	it('sends to the collector of the user what it has not seen, once, without the value', async () => {
		named(collector.address);
		const first = await cordonAsync(folder, ['audit', '--send'], env);
		assert.deepEqual([first.code, first.stderr], [0, '']);
		assert.equal(first.stdout, `1 record sent to ${collector.address}.\n`);
		assert.deepEqual(collector.events, ['cordon.audit.redacted']);
		assert.ok(!JSON.stringify(collector.requests).includes(VALUE));
		assert.deepEqual(collector.odd, []);
		cordon(folder, ['redact', 'plan.txt'], { env });
		const { stdout } = await cordonAsync(folder, ['audit', '--send', '--format', 'json'], env);
		assert.deepEqual(JSON.parse(stdout), { version: 1, sent: 1, collector: collector.address, problems: [] });
		assert.equal((await cordonAsync(folder, ['audit', '--send'], env)).stdout, 'Nothing was sent.\n');
	});

	it('sends to the collector of the managed policy', async () => {
		const managed = join(folder, 'managed.json');
		writeFileSync(managed, JSON.stringify({ audit: { otlp: collector.address } }), { mode: 0o600 });
		const { code } = await cordonAsync(folder, ['audit', '--send'], { ...env, CORDON_MANAGED_POLICY: managed });
		assert.deepEqual([code, collector.taken.length], [0, 1]);
	});

	it('sends nothing to a collector that the repository or --policy names', async () => {
		writeFileSync(join(folder, '.cordon.json'), JSON.stringify({ audit: { otlp: collector.address } }));
		for (const args of [[], ['--policy', '.cordon.json']]) {
			const { code, stderr } = await cordonAsync(folder, ['audit', '--send', ...args], env);
			assert.equal(code, 2);
			assert.match(stderr, /no collector is named/);
		}
		assert.equal(collector.taken.length, 0);
	});

	it('says so where the collector is away, and loses nothing', async () => {
		named(collector.address);
		await collector.stop();
		const away = await cordonAsync(folder, ['audit', '--send'], env);
		assert.equal(away.code, 1);
		assert.match(away.stderr, /cannot be sent, and waits: no connection/);
		await collector.start();
		collector.behaviour = refusing(503);
		assert.equal((await cordonAsync(folder, ['audit', '--send'], env)).code, 1);
		collector.behaviour = new Collector().behaviour;
		assert.equal((await cordonAsync(folder, ['audit', '--send'], env)).code, 0);
		assert.equal(collector.taken.length, 1);
	});

	it('is not to be had without --send', async () => {
		named(collector.address);
		for (const args of [['audit'], ['redact', 'plan.txt'], ['policy'], ['check', 'x']]) {
			await cordonAsync(folder, args, env);
		}
		assert.equal(collector.taken.length, 0);
	});
});

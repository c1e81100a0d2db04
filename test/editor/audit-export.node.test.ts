import { deepEqual, ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { attribute, Collector } from '../engine/audit/collector.ts';
import { closeAll, open, pause, shown, token, until, write } from './support.ts';

describe('the export of the audit trail', () => {
	const collector = new Collector();
	before(() => collector.start());
	after(async () => {
		await configure(undefined);
		await collector.stop();
		await closeAll();
	});

	it('goes nowhere that a repository names', async function () {
		this.timeout(30_000);
		const file = await write('.cordon.json', JSON.stringify({ version: 1, audit: { otlp: collector.address } }));
		const { document } = await open(`const a = '${token(320)}';\n`, 'javascript');
		await until(() => shown(document.uri).length > 0);
		await pause(8000);
		deepEqual(collector.requests, []);
		await vscode.workspace.fs.delete(file);
	});

	it('goes to the collector that the user names, without any value', async function () {
		this.timeout(40_000);
		const { document } = await open(`const b = '${token(321)}';\n`, 'javascript');
		await until(() => shown(document.uri).length > 0);
		await pause(1500);
		await configure(collector.address);
		await until(() => collector.events.includes('cordon.audit.flagged'));
		deepEqual(collector.odd, []);
		ok(collector.taken.some((record) => attribute(record, 'cordon.rule') === 'github-pat'));
		const sent = JSON.stringify(collector.requests);
		for (const seed of [320, 321]) ok(!sent.includes(token(seed).slice(4, 10)), 'a value was sent');
	});
});

function configure(address: string | undefined): Thenable<void> {
	return vscode.workspace.getConfiguration('cordon').update('audit.otlp', address, vscode.ConfigurationTarget.Global);
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type * as vscode from 'vscode';
import { launchBrowser } from '../host/browser.ts';
import { scratchFolder } from '../host/scratch.ts';
import { startServer } from '../host/server.ts';
import { Companion, installCompanion } from '../ui/harness/companion.ts';
import { quantile } from './median.ts';

const RUNS = 7;
/** Milliseconds until the host has started what it starts by itself. */
const SETTLED = 4000;
const CORDON = 'cordon.cordon';
const EMPTY = 'cordon-test.empty';

/** What activating Cordon costs, beside an extension that does nothing, in the same host: a new one for every run. */
export async function activation(): Promise<void> {
	const times: Record<string, number[]> = { [CORDON]: [], [EMPTY]: [] };
	const browser = await launchBrowser();
	try {
		for (let run = 0; run < RUNS; run++) for (const [id, time] of await oneHost(browser)) times[id]?.push(time);
	} finally {
		await browser.close();
	}
	const at = (id: string, q = 0.5): number => quantile(times[id] ?? [], q);
	const more = at(CORDON) - at(EMPTY);
	console.log(`\nactivation, ${RUNS} hosts`);
	console.log(`  an empty extension  p50 ${at(EMPTY).toFixed(1)} ms   min ${at(EMPTY, 0).toFixed(1)} ms`);
	console.log(`  Cordon              p50 ${at(CORDON).toFixed(1)} ms   min ${at(CORDON, 0).toFixed(1)} ms`);
	console.log(`  difference          ${more.toFixed(1)} ms (aim 10 ms)`);
}

/** A server of its own: an extension host outlives its window, and would answer for the next one. */
async function oneHost(browser: Browser): Promise<readonly (readonly [string, number])[]> {
	const scratch = await scratchFolder('cordon-bench');
	const socket = join(scratch.path, 'companion');
	const folder = join(scratch.path, 'workspace');
	await mkdir(folder);
	const env = { CORDON_TEST_SOCKET: socket };
	const server = await startServer({ folder, install: 'desktop', isolateHome: true, prepareExtensions, env });
	const page = await browser.newPage();
	try {
		await page.goto(server.url);
		const companion = new Companion(socket);
		await companion.ready();
		// The host has other extensions to start, which is not what is measured.
		await sleep(SETTLED);
		const times: [string, number][] = [];
		for (const id of [EMPTY, CORDON]) times.push([id, await companion.ask(activated, id)]);
		return times;
	} finally {
		await page.close();
		await server.stop();
		await scratch.remove();
	}
}

/** Runs in the extension host: it sees nothing of this file. */
async function activated(api: typeof vscode, id: string): Promise<number> {
	const extension = api.extensions.getExtension(id);
	if (!extension || extension.isActive) throw new Error(`${id} is ${extension ? 'active already' : 'not there'}`);
	const from = performance.now();
	await extension.activate();
	return performance.now() - from;
}

/** Both are there, and neither is activated before it is asked to. */
async function prepareExtensions(folder: string): Promise<void> {
	await installCompanion(folder);
	const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
	const file = join(folder, `${CORDON}-${version}`, 'package.json');
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
	await writeFile(file, JSON.stringify({ ...manifest, activationEvents: [] }));
	const empty = join(folder, `${EMPTY}-1.0.0`);
	await mkdir(empty);
	const [publisher, name] = EMPTY.split('.');
	const { engines, capabilities } = manifest;
	const own = { name, publisher, version: '1.0.0', main: './main.cjs', activationEvents: [], engines, capabilities };
	await writeFile(join(empty, 'package.json'), JSON.stringify({ ...own, extensionKind: ['workspace'] }));
	await writeFile(join(empty, 'main.cjs'), 'exports.activate = () => {};\n');
}

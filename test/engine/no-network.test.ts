import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { folderWith, scratch, VALUE } from '../cli/cordon.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** What the bundles may ask for. None of it leads out: child_process runs git, worker_threads the bundle itself. */
const ALLOWED = new Set(
	'child_process crypto fs fs/promises module os path readline/promises stream url util v8 vm worker_threads'.split(
		' ',
	),
);

/** What a page or a worker has to reach others, and Node as globals. Ruby's `ENV.fetch` is what a fix writes. */
const GLOBALS =
	/(?<!ENV\.)\b(?:fetch|XMLHttpRequest|WebSocket(?:Stream)?|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b\s*[(?.]/g;

/** The bundles with the export of the audit trail: the one thing for which Cordon may use the network, when it is told to. */
const EXPORTS = new Set(['extension.web.cjs', 'commands.js']);

/** Has every way out of a process throw, and write down that it was tried. */
const guard = `
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import dgram from 'node:dgram';
import dns from 'node:dns';
const refuse = (name) => () => {
	appendFileSync(process.env.CORDON_ATTEMPTS, name + '\\n');
	throw new Error('network: ' + name);
};
net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.createSocket = refuse('dgram');
for (const name of Object.keys(dns)) if (/^(lookup|resolve|reverse)/.test(name)) dns[name] = dns.promises[name] = refuse(name);
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = refuse(name);
syncBuiltinESMExports();
`;

describe('the network', () => {
	const folder =
		(mkdirSync(join(root, 'dist-test'), { recursive: true }), mkdtempSync(join(root, 'dist-test/network-')));
	const bundles = ['cli.js', 'commands.js', 'hook.cjs', 'gate.cjs', 'engine.cjs', 'extension.cjs', 'extension.web.cjs'];
	const preload = join(scratch(), 'guard.mjs');
	const attempts = join(scratch(), 'attempts');

	before(() => {
		execFileSync(process.execPath, ['esbuild.mjs', '--out', folder], { cwd: root });
		writeFileSync(preload, guard);
	});
	beforeEach(() => writeFileSync(attempts, ''));
	after(() => rmSync(folder, { recursive: true }));

	function guarded(args: readonly string[], cwd: string, input = '') {
		const options = `--import=${pathToFileURL(preload).href}`;
		const env = {
			...process.env,
			NODE_OPTIONS: options,
			CORDON_ATTEMPTS: attempts,
			XDG_CONFIG_HOME: cwd,
			APPDATA: cwd,
			XDG_STATE_HOME: cwd,
			LOCALAPPDATA: cwd,
		};
		return spawnSync(process.execPath, args, { cwd, env, input, encoding: 'utf8' });
	}

	for (const bundle of bundles) {
		it(`has no module that leads there in ${bundle}`, async () => {
			const { metafile } = await build({
				entryPoints: [join(folder, bundle)],
				bundle: true,
				write: false,
				metafile: true,
				platform: 'node',
				format: 'esm',
				external: ['vscode', ...bundles.map((name) => `./${name}`)],
				logLevel: 'silent',
			});
			const asked = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
			const own = new Set(['vscode', ...bundles.map((name) => `./${name}`)]);
			const other = asked.filter((path) => !own.has(path) && !ALLOWED.has(path.replace(/^node:/, '')));
			assert.deepEqual([...new Set(other)], []);
			assert.ok(bundle === 'engine.cjs' || asked.length > 0);
		});

		it(`is not asked for by name in ${bundle}`, () => {
			const found = readFileSync(join(folder, bundle), 'utf8').match(GLOBALS);
			assert.deepEqual(found, EXPORTS.has(bundle) ? ['fetch('] : null);
		});
	}

	it('is asked for in one file alone, which only the export of the audit trail uses', () => {
		const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => file.endsWith('.ts'));
		const text = (file: string): string =>
			readFileSync(join(root, 'src', file), 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
		const naming = (what: RegExp): string[] => files.filter((file) => what.test(text(file)));
		assert.deepEqual(naming(new RegExp(GLOBALS.source)), ['net/collector.ts']);
		assert.deepEqual(naming(/\/collector\.ts'/).sort(), ['cli/audit.ts', 'editor/audit-export.ts']);
	});

	it('is not tried by any command', () => {
		const cli = join(folder, 'cli.js');
		const wayOut = JSON.stringify({ audit: { otlp: 'http://127.0.0.1:9' } });
		const work = folderWith({
			'way-out.json': wayOut,
			'a.txt': VALUE,
			'b/c.txt': `mail ${['jo', 'mailbox.org'].join('@')} ${VALUE}`,
		});
		for (const [args, input, code] of [
			[['scan', '--jobs', '2', '.'], '', 1],
			[['scan', '--format', 'sarif', '-'], VALUE, 1],
			[['redact', '--vault', 'vault', '-'], VALUE, 0],
			[['restore', '--vault', 'vault', '-'], 'nothing', 0],
			[['policy'], '', 0],
			[['audit'], '', 0],
			// A collector that comes with the repository, or with the command line, is none.
			[['audit', '--send'], '', 2],
			[['audit', '--send', '--policy', 'way-out.json'], '', 2],
			[['--help'], '', 0],
		] as const) {
			const { status, stderr } = guarded([cli, ...args], work, input);
			assert.equal(status, code, stderr);
		}
		assert.equal(readFileSync(attempts, 'utf8'), '');
	});

	it('is seen when it is tried', () => {
		guarded(['-e', 'fetch("http://127.0.0.1:9/")'], folder);
		guarded(['-e', 'require("http").get("http://127.0.0.1:9/").on("error", () => {})'], folder);
		guarded(['-e', 'require("dns").lookup("localhost", () => {})'], folder);
		assert.deepEqual(readFileSync(attempts, 'utf8').split('\n').filter(Boolean), ['fetch', 'connect', 'lookup']);
	});
});

import { spawnSync } from 'node:child_process';
import { allDetectors } from '../../src/engine/detect/registry.ts';
import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { median } from './median.ts';
import { dependencySources, type Source } from './sources.ts';

const POLICY = { ...defaultPolicy.detect, pii: { regions: 'all' as const, off: [] } };
const KEY = new Uint8Array(32);

/** What the parts of the promise cost that depend on size: of a text, of a tree, of the registry. */
export function scale(): void {
	const sources = dependencySources(6_000_000);
	const detection = new Detection(POLICY, KEY);
	const code = sources
		.filter(({ text }) => text.length < 200_000)
		.map(({ text }) => text)
		.join('\n');
	console.log('\nsize of a text');
	for (const [name, length, aim] of [
		['10 k units', 10_000, 1],
		['1 M units', 1_000_000, 15],
	] as const) {
		const text = code.slice(0, length);
		const ms = median(50, () => detection.scan(text, {}));
		console.log(`  ${name.padEnd(19)} ${ms.toFixed(2)} ms (aim under ${aim} ms)`);
	}
	console.log('number of providers');
	for (const [share, of] of shares(sources))
		console.log(`  ${`${share * 100} %`.padEnd(19)} ${of.toFixed(2)} of the time with all (aim about 1)`);
	console.log('memory of the CLI, one thread');
	for (const folder of ['node_modules/fast-check', 'node_modules'])
		console.log(`  ${folder.padEnd(24)} ${memory(folder)} MB at most (aim under 150)`);
}

const SHARES = [0, 0.1, 0.5, 1];
const ROUNDS = 7;

/** The time with a share of the providers, taken from all over the registry, and all other rules: the best of turns. */
function shares(sources: readonly Source[]): [share: number, ofAll: number][] {
	const singles = allDetectors().filter(({ category, id }) => category !== 'secret' || id.startsWith('generic-'));
	const providers = allDetectors().filter((detector) => !singles.includes(detector));
	const turns = SHARES.map((share) => {
		const some = providers.filter((_, i) => Math.floor(i * share) !== Math.floor((i + 1) * share));
		return { share, detection: new Detection(POLICY, KEY, [...some, ...singles]), best: Infinity };
	});
	for (let round = 0; round < ROUNDS; round++)
		for (const turn of turns) {
			const from = performance.now();
			for (const { path, text } of sources) turn.detection.scan(text, { path });
			turn.best = Math.min(turn.best, performance.now() - from);
		}
	const all = turns.at(-1)?.best ?? 0;
	return turns.map(({ share, best }) => [share, best / all]);
}

/** Megabytes that a process holds at its highest. */
function memory(folder: string): string {
	const told = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))';
	const args = ['--import', `data:text/javascript,${told}`, 'dist/cli.js', 'scan', '--jobs', '1', folder];
	const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
	return (Number(stderr.trim().split('\n').at(-1)) / 1000).toFixed(0);
}

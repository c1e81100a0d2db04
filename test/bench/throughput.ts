import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { detectors } from '../../src/engine/detect/registry.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { median, quantile } from './median.ts';
import { shippedEngine } from './shipped.ts';
import { dependencySources, type Source } from './sources.ts';

const BYTES = 30_000_000;
const RUNS = 5;

/** The engine over the sources of our dependencies, with everything on, beside a peer and a bound in the same run. */
export async function throughput(): Promise<void> {
	const sources = dependencySources(BYTES);
	const units = sources.reduce((sum, { text }) => sum + text.length, 0);
	const policy = { ...defaultPolicy.detect, pii: { regions: 'all' as const, off: [] } };
	const { Detection } = await shippedEngine();
	const detection = new Detection(policy, new Uint8Array(32));
	const rules = new Map<string, number>();
	const times: Record<'engine' | 'loop' | 'peer', number[]> = { engine: [], loop: [], peer: [] };
	// In turns: on a shared machine one of them would have all the bad luck.
	for (let run = 0; run <= RUNS; run++) {
		const turn = {
			engine: await timed(() => {
				rules.clear();
				for (const { path, text } of sources)
					for (const { rule } of detection.scan(text, { path }).findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
			}),
			loop: await timed(() => sources.reduce((sum, { text }) => sum + sumOf(text), 0)),
			peer: await timed(() => secretlint(sources)),
		};
		// The first one warms up.
		if (run > 0) for (const name of ['engine', 'loop', 'peer'] as const) times[name].push(turn[name]);
	}
	const rate = (ms: number): string => `${(units / 1000 / ms).toFixed(1)} MB/s`;
	console.log(`\nthroughput, ${sources.length} sources, ${(units / 1e6).toFixed(1)} M units, ${RUNS} turns`);
	for (const [word, share] of Object.entries({ median: 0.5, best: 0 })) {
		const engine = quantile(times.engine, share);
		const loop = quantile(times.loop, share);
		const peer = quantile(times.peer, share);
		console.log(`  ${word}`);
		console.log(`    engine, everything on    ${rate(engine)}`);
		console.log(
			`    plain loop               ${rate(loop)}   engine at ${(loop / engine).toFixed(2)} of it (aim 0.25)`,
		);
		console.log(`    secretlint, recommended  ${rate(peer)}   engine ${(peer / engine).toFixed(1)} × (floors 3 and 5)`);
	}
	console.log(`  rg -i -F -c, same keywords ${ripgrep(sources, rate)}`);
	const noise = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `${rule} ${n}`);
	console.log(`  findings of any severity: ${noise.join(', ') || 'none'}`);
}

function sumOf(text: string): number {
	let sum = 0;
	for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
	return sum;
}

async function timed(work: () => unknown): Promise<number> {
	const from = performance.now();
	await work();
	return performance.now() - from;
}

async function secretlint(sources: readonly Source[]): Promise<void> {
	const config = { rules: [{ id: 'preset', rule: creator }] };
	for (const { path, text } of sources)
		await lintSource({
			source: { filePath: path, content: text, contentType: 'text' },
			options: { config, noPhysicFilePath: true },
		});
	// It leaves hundreds of thousands of marks behind, which the next turn would have to carry.
	performance.clearMarks();
	performance.clearMeasures();
}

function ripgrep(sources: readonly Source[], rate: (ms: number) => string): string {
	if (spawnSync('rg', ['--version']).error) return 'not installed, skipped';
	const folder = mkdtempSync(join(tmpdir(), 'cordon-bench-'));
	try {
		const words = new Set(detectors.flatMap((d) => d.triggers.filter((t) => typeof t === 'string' && t.length > 1)));
		writeFileSync(join(folder, 'keywords'), [...words].join('\n'));
		writeFileSync(join(folder, 'text'), sources.map(({ text }) => text).join('\n'));
		const ms = median(3, () => {
			spawnSync('rg', ['-j1', '-i', '-F', '-c', '-f', join(folder, 'keywords'), join(folder, 'text')]);
		});
		return `${rate(ms)}   (one process over one file, for information)`;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

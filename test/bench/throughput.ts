import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { detectors } from '../../src/engine/detect/registry.ts';
import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { median } from './median.ts';
import { dependencySources, type Source } from './sources.ts';

const BYTES = 30_000_000;
const RUNS = 5;

/** The engine over the sources of our dependencies, with everything on, beside a peer and a bound in the same run. */
export async function throughput(): Promise<void> {
	const sources = dependencySources(BYTES);
	const units = sources.reduce((sum, { text }) => sum + text.length, 0);
	const policy = { ...defaultPolicy.detect, pii: { regions: 'all' as const, off: [] } };
	const detection = new Detection(policy, new Uint8Array(32));
	const rules = new Map<string, number>();
	const engine = median(RUNS, () => {
		rules.clear();
		for (const { path, text } of sources)
			for (const { rule } of detection.scan(text, { path }).findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
	});
	const loop = median(RUNS, () => sources.reduce((sum, { text }) => sum + sumOf(text), 0));
	const peer = await secretlint(sources);
	const rate = (ms: number, of = units): string => `${(of / 1000 / ms).toFixed(1)} MB/s`;
	console.log(`\nthroughput, ${sources.length} sources, ${(units / 1e6).toFixed(1)} M units, median of ${RUNS}`);
	console.log(`  engine, everything on      ${rate(engine)}`);
	console.log(`  plain loop                 ${rate(loop)}   engine at ${(loop / engine).toFixed(2)} of it (aim 0.25)`);
	console.log(
		`  secretlint, recommended    ${rate(peer.ms, peer.units)}   engine ${(units / engine / (peer.units / peer.ms)).toFixed(1)} × (floor 5)`,
	);
	console.log(`  rg -i -F -c, same keywords ${ripgrep(sources, rate)}`);
	const noise = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `${rule} ${n}`);
	console.log(`  findings of any severity: ${noise.join(', ') || 'none'}`);
}

function sumOf(text: string): number {
	let sum = 0;
	for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
	return sum;
}

async function secretlint(sources: readonly Source[]): Promise<{ ms: number; units: number }> {
	const config = { rules: [{ id: 'preset', rule: creator }] };
	const run = async (): Promise<number> => {
		const from = performance.now();
		for (const { path, text } of sources)
			await lintSource({
				source: { filePath: path, content: text, contentType: 'text' },
				options: { config, noPhysicFilePath: true },
			});
		return performance.now() - from;
	};
	await run();
	return { ms: await run(), units: sources.reduce((sum, { text }) => sum + text.length, 0) };
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

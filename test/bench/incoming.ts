import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Detector } from '../../src/engine/detect/detector.ts';
import { detectors } from '../../src/engine/detect/registry.ts';
import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { importsIn } from '../../src/engine/supply/imports.ts';
import { judgeInsertion } from '../../src/engine/supply/judge-insertion.ts';
import { judgePackages } from '../../src/engine/supply/packages.ts';
import type { Project } from '../../src/engine/supply/project.ts';
import { readProject } from '../../src/engine/supply/read-project.ts';
import { quantile } from './median.ts';
import { dependencySources, type Source } from './sources.ts';

const BYTES = 50_000_000;
const TURNS = 5;
const INCOMING = new Set<string>(['hidden-text', 'injection', 'supply-chain']);

/** What looking at what comes in costs beside the rest of a scan, and what it says of ordinary sources. */
export async function incoming(): Promise<void> {
	const sources = dependencySources(BYTES);
	const megabytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
	console.log(`\nwhat comes in, ${sources.length} sources, ${megabytes.toFixed(1)} M units, ${TURNS} turns`);
	cost(sources);
	noise(sources);
	await packages();
}

function cost(sources: readonly Source[]): void {
	const others = detectors.filter(({ category }) => !INCOMING.has(category));
	const [all, rest] = [detectionWith(detectors), detectionWith(others)];
	const ratios: number[] = [];
	for (let turn = 0; turn <= TURNS; turn++) {
		const times = new Map([all, rest].map((one) => [one, 0]));
		// File by file: what else a machine does hits both alike.
		for (const [i, { path, text }] of sources.entries())
			for (const one of (i + turn) % 2 === 0 ? [all, rest] : [rest, all])
				times.set(one, (times.get(one) ?? 0) + processorTime(() => one.scan(text, { path })));
		// The first one warms up.
		if (turn > 0) ratios.push((times.get(all) ?? 0) / (times.get(rest) ?? 1));
	}
	const turns = ratios.map((ratio) => ratio.toFixed(3)).join(', ');
	console.log(
		`  scan with these rules / without, processor time: ${quantile(ratios, 0.5).toFixed(3)} (aim 1.05; ${turns})`,
	);
}

function noise(sources: readonly Source[]): void {
	const detection = detectionWith(detectors);
	const found = sources.flatMap(({ path, text }) =>
		detection
			.scan(text, { path })
			.findings.filter(({ category, severity }) => INCOMING.has(category) && severity !== 'info')
			.map(({ rule, start }) => `${rule} ${path}:${text.slice(0, start).split('\n').length}`),
	);
	console.log(`  findings at warning or above: ${found.length} (aim 5)${found.map((one) => `\n    ${one}`).join('')}`);
}

/** Each package's sources, and our own, as if an assistant had just written them. */
async function packages(): Promise<void> {
	const roots = ['.', ...packageFolders()];
	const totals = { imports: 0, packages: 0, flagged: 0, units: 0, time: 0 };
	for (const root of roots) {
		const paths = filesIn(root);
		const project = await readProject(paths, async (path) => readFileSync(join(root, path)));
		for (const path of paths.filter((one) => /\.[cm]?[jt]sx?$/.test(one))) judgeFile(root, path, project, totals);
	}
	const { imports, packages: named, flagged, units, time } = totals;
	const share = ((100 * flagged) / imports).toFixed(2);
	console.log(`  packages flagged in ${roots.length} projects: ${flagged} of ${imports} imports, ${share} % (aim 1)`);
	console.log(`    ${named} of the imports name packages`);
	console.log(`  judging all of it as inserted: ${(units / 1000 / time).toFixed(1)} MB/s`);
}

/** Imports of files among them. */
const IMPORT =
	/^[ \t]*(?:import|export)\b(?:[^'"`;()=]*?\bfrom)?\s*["'][^"'\n]+["']|(?<![\w.$])(?:require|import)\s?\(\s*["'][^"'\n]+["']/gm;

function judgeFile(
	root: string,
	path: string,
	project: Project,
	totals: Record<'imports' | 'packages' | 'flagged' | 'units' | 'time', number>,
): void {
	const text = readFileSync(join(root, path), 'utf8');
	if (text.length > 1_000_000) return;
	const named = new Set(importsIn(text, { path }).map(({ start }) => start));
	totals.imports += text.match(IMPORT)?.length ?? 0;
	totals.packages += named.size;
	totals.flagged += judgePackages(text, { path }, project).filter(({ start }) => named.has(start)).length;
	totals.units += text.length;
	totals.time += processorTime(() => judgeInsertion(text, { path, project }));
}

function packageFolders(): string[] {
	return readdirSync('node_modules').flatMap((name) => {
		if (name.startsWith('.')) return [];
		const folder = join('node_modules', name);
		return name.startsWith('@') ? readdirSync(folder).map((one) => join(folder, one)) : [folder];
	});
}

function filesIn(root: string): string[] {
	const skipped = new Set(['node_modules', '.git', 'dist', 'dist-test', 'out']);
	return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
		if (root === '.' && skipped.has(entry.name)) return [];
		const below = join(root, entry.name);
		if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(root, below);
		return entry.isFile() ? [entry.name] : [];
	});
}

function walk(root: string, folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.parentPath.includes('/node_modules/'))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function detectionWith(own: readonly Detector[]): Detection {
	return new Detection(defaultPolicy.detect, new Uint8Array(32), own);
}

function processorTime(work: () => unknown): number {
	const from = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(from);
	return (user + system) / 1000;
}

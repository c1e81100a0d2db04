import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SyncRequest } from '../engine/assistants/assistant.ts';
import { manifestText, MANIFEST_FILE, parseManifest, type Manifest } from '../engine/assistants/sync/manifest.ts';
import type { Patterns } from '../engine/assistants/sync/patterns.ts';
import { planFile, type PlanRequest, type SyncFile } from '../engine/assistants/sync/plan.ts';
import { resultOf, type SyncResult } from '../engine/assistants/sync/result.ts';
import { configFolder } from './config-folder.ts';
import { FileLock } from './file-lock.ts';
import { slashes } from './paths.ts';
import { stateFolder } from './state-folder.ts';
import { readTarget, runs, writeTarget, type TargetFile } from './target-file.ts';

/** Where files are written, and where it is remembered which entries in them are ours. Absolute, with `/`. */
export interface SyncPlace {
	readonly top: string;
	/** Below `top`, or anywhere for the user's. */
	readonly manifest: string;
	readonly manifestTop: string;
}

export interface SyncOptions extends Patterns, Pick<SyncRequest, 'remove' | 'hookCommand'> {
	/** Look, and write nothing. */
	readonly check: boolean;
}

/** As often as somebody else may change a file while we do. */
const TRIES = 3;

/** The repository, or the user's home. */
export function syncPlace(kind: 'repository' | 'user', top: string): SyncPlace {
	if (kind === 'repository') return { top, manifest: `${top}/${MANIFEST_FILE}`, manifestTop: top };
	const folder = slashes(configFolder());
	return { top, manifest: slashes(join(folder, 'sync.json')), manifestTop: folder };
}

/** What is remembered of the user's own files; nothing where that cannot be read. */
export function userManifest(): Manifest {
	return readMemory(syncPlace('user', '')).manifest ?? {};
}

/**
 * Brings files to what the policy says, or says what would change. What cannot be read or written is a problem of its
 * file, and the others go on. One run at a time: a second one waits.
 */
export function syncAll(files: readonly SyncFile[], place: SyncPlace, options: SyncOptions): SyncResult[] {
	const lock = options.check ? undefined : lockFor(place);
	try {
		return syncUnlocked(files, place, options);
	} finally {
		lock?.release();
	}
}

/** Kept out of the repository; a place that cannot be written leaves us without. */
function lockFor({ top }: SyncPlace): FileLock | undefined {
	const folder = join(stateFolder(), 'locks');
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const name = `sync-${createHash('sha256').update(top).digest('hex').slice(0, 32)}`;
		return new FileLock(join(folder, name), { patience: 30_000, stale: 20_000 });
	} catch {
		return undefined;
	}
}

function syncUnlocked(files: readonly SyncFile[], place: SyncPlace, options: SyncOptions): SyncResult[] {
	const memory = readMemory(place);
	const { check, ...request } = options;
	const results = files.map((file) => {
		const remembered = memory.manifest && (memory.manifest[file.path] ?? {});
		return syncOne(file, place, { ...request, remembered }, check);
	});
	if (!check && memory.manifest) {
		const kept = results.map(({ file, plan }) => [file.path, plan.ours] as const);
		const text = manifestText({ ...memory.manifest, ...Object.fromEntries(kept) });
		if (memory.file && text !== memory.file.text)
			memory.problem = attempt(() => writeTarget(memory.file as TargetFile, text));
	}
	return memory.problem === undefined ? results : [...results, unremembered(place, memory.problem)];
}

function syncOne(file: SyncFile, place: SyncPlace, request: PlanRequest, check: boolean): SyncResult {
	const executable = file.jobs.some(({ target }) => target.executable) && !request.remove;
	let found: TargetFile | undefined;
	let result: SyncResult | undefined;
	const problem = attempt(() => {
		for (let left = TRIES; left > 0; left--) {
			found = readTarget(place.top, `${place.top}/${file.path.replace(/^~\//, '')}`);
			const plan = planFile(file, found.text, request);
			result = resultOf(file, found.text, plan, request.remove);
			if (executable && !result.changes && plan.problem === undefined && !runs(found)) {
				result = { ...result, changes: { added: [], removed: [], line: 1 } };
			}
			if (check || !result.changes) return;
			if (writeTarget(found, plan.text, executable)) {
				result = { ...result, done: true };
				return;
			}
		}
		throw new Error('somebody else keeps changing it');
	});
	if (problem === undefined && result) return result;
	const text = found?.text;
	return resultOf(
		file,
		text,
		{ text, ours: request.remembered ?? {}, notExpressible: [], problem: problem ?? '' },
		request.remove,
	);
}

interface Memory {
	readonly manifest: Manifest | undefined;
	readonly file: TargetFile | undefined;
	problem: string | undefined;
}

function readMemory({ manifest, manifestTop }: SyncPlace): Memory {
	let file: TargetFile | undefined;
	let read: Manifest | undefined;
	const problem = attempt(() => {
		file = readTarget(manifestTop, manifest);
		read = parseManifest(file.text);
	});
	return { manifest: read, file, problem };
}

function unremembered({ manifest, top }: SyncPlace, problem: string): SyncResult {
	const path = manifest.startsWith(`${top}/`) ? manifest.slice(top.length + 1) : manifest;
	return resultOf(
		{
			path,
			jobs: [
				{
					assistant: '',
					mechanism: '',
					target: { path, write: ({ text, ours }) => ({ text, ours, notExpressible: [] }) },
				},
			],
		},
		undefined,
		{ text: undefined, ours: {}, notExpressible: [], problem },
		false,
	);
}

/** What was thrown, in words; undefined where nothing was. */
function attempt(work: () => unknown): string | undefined {
	try {
		work();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : 'failed';
	}
}

import { workspace, type Memento, type Uri } from 'vscode';
import { hookCommand } from '../engine/assistants/launcher.ts';
import { assistants } from '../engine/assistants/registry.ts';
import { driftOf, partOf, type Drift } from '../engine/assistants/sync/drift.ts';
import { MANIFEST_FILE, parseManifest, type Manifest } from '../engine/assistants/sync/manifest.ts';
import { syncFiles, type PlanRequest, type SyncFile } from '../engine/assistants/sync/plan.ts';
import type { Repository } from './sync-source.ts';

/** A file that sync has written and that is not as the policy has it any more. */
export interface FileDrift extends Pick<Drift, 'line' | 'lines' | 'loose' | 'message'> {
	/** From the top, or with `~/`. */
	readonly path: string;
	/** Ids of those it is for. */
	readonly assistants: readonly string[];
	/** The text that it is to have; absent where it has to be mended by hand. */
	readonly wanted?: string;
	/** What of the file is ours. */
	readonly part?: SyncFile;
	readonly uri: Uri;
	/** It does not exist any more, or holds nothing of ours. */
	readonly gone: boolean;
}

const KNOWN = 'sync.files';
/** Repositories remembered; the one seen longest ago goes first. */
const REPOSITORIES = 100;

const FILES = [...syncFiles(assistants, 'repository'), ...syncFiles(assistants, 'user')];

/**
 * What is no longer as the policy has it, among the files that hold something of ours or did when they were seen last.
 * Where none does any more, all were taken out on purpose.
 */
export async function driftsIn(repository: Repository, memory: Memento): Promise<FileDrift[]> {
	const { manifest, problem } = await manifestIn(repository);
	const drifts: FileDrift[] = problem === undefined ? [] : [problem];
	const before = new Set(knownIn(repository, memory));
	const synced: string[] = [];
	const gone: FileDrift[] = [];
	for (const { file, part, text, request, uri } of await partsIn(repository, manifest)) {
		const its = { path: file.path, uri, assistants: [...new Set((part ?? file).jobs.map((job) => job.assistant))] };
		if (part) {
			synced.push(file.path);
			await repository.around.turn?.();
			const drift = driftOf(part, text, request);
			if (drift) drifts.push({ ...its, ...shown(drift), part, gone: text === undefined });
		} else if (before.has(file.path)) {
			gone.push({ ...its, line: 1, lines: 1, loose: true, message: 'what Cordon wrote is gone', gone: true });
		}
	}
	const lost = synced.length > 0 ? gone : [];
	await remember(repository, memory, [...synced, ...lost.map(({ path }) => path)]);
	return [...drifts, ...lost];
}

/** Ids of the assistants whose files hold something of ours. */
export async function syncedIn(repository: Repository): Promise<ReadonlySet<string>> {
	const parts = await partsIn(repository, (await manifestIn(repository)).manifest);
	return new Set(parts.flatMap(({ part }) => part?.jobs.map(({ assistant }) => assistant) ?? []));
}

/** Forgets files that were taken out on purpose. */
export function forget(repository: Repository, memory: Memento, paths: readonly string[]): Promise<void> {
	return remember(
		repository,
		memory,
		knownIn(repository, memory).filter((path) => !paths.includes(path)),
	);
}

interface Part {
	readonly file: SyncFile;
	readonly uri: Uri;
	readonly text: string | undefined;
	readonly request: PlanRequest;
	/** What of the file is ours; absent where nothing is. */
	readonly part: SyncFile | undefined;
}

async function partsIn(repository: Repository, manifest: Manifest | undefined): Promise<Part[]> {
	const parts: Part[] = [];
	for (const file of FILES) {
		const uri = repository.uriOf(file.path);
		if (!uri) continue;
		const isUsers = file.path.startsWith('~/');
		const text = await textOf(repository, file.path, uri);
		await repository.around.turn?.();
		const known = isUsers ? repository.userManifest : manifest;
		const request: PlanRequest = {
			...(isUsers ? repository.user : repository.repository),
			remove: false,
			hookCommand,
			remembered: known && (known[file.path] ?? {}),
		};
		parts.push({ file, uri, text, request, part: partOf(file, text, request) });
	}
	return parts;
}

function shown({
	plan,
	line,
	lines,
	loose,
	message,
}: Drift): Pick<FileDrift, 'line' | 'lines' | 'loose' | 'message' | 'wanted'> {
	const wanted = plan.problem === undefined ? plan.text : undefined;
	return { line, lines, loose, message, ...(wanted !== undefined && { wanted }) };
}

function knownIn({ top }: Repository, memory: Memento): readonly string[] {
	return memory.get<Readonly<Record<string, readonly string[]>>>(KNOWN, {})[top.toString()] ?? [];
}

async function remember({ top }: Repository, memory: Memento, paths: readonly string[]): Promise<void> {
	const { [top.toString()]: before = [], ...others } = memory.get<Record<string, readonly string[]>>(KNOWN, {});
	if (before.join('\n') === paths.join('\n')) return;
	const all = Object.entries(others).slice(1 - REPOSITORIES);
	await memory.update(KNOWN, Object.fromEntries(paths.length > 0 ? [...all, [top.toString(), paths]] : all));
}

async function manifestIn(repository: Repository): Promise<{ manifest: Manifest | undefined; problem?: FileDrift }> {
	const uri = repository.uriOf(MANIFEST_FILE);
	try {
		return { manifest: parseManifest(uri && (await textOf(repository, MANIFEST_FILE, uri))) };
	} catch (error) {
		const message = error instanceof Error ? error.message : 'unreadable';
		if (!uri) return { manifest: undefined };
		const problem = { path: MANIFEST_FILE, uri, assistants: [], line: 1, lines: 1, loose: true, message, gone: false };
		return { manifest: undefined, problem };
	}
}

/** As it stands in the editor where it was changed there. What cannot be read is nothing to compare. */
async function textOf({ around }: Repository, path: string, uri: Uri): Promise<string | undefined> {
	const open = workspace.textDocuments.find((one) => one.isDirty && one.uri.toString() === uri.toString());
	return open ? open.getText() : around.read(path).catch(() => undefined);
}

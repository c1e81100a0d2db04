import type { Approved } from '../policy/policy.ts';
import {
	byHandThere,
	type Assistant,
	type Mechanism,
	type SyncRequest,
	type Strength,
	type Surface,
} from './assistant.ts';
import { tracesOf } from './found.ts';
import { LAUNCHER } from './launcher.ts';
import type { Surroundings } from './surroundings.ts';
import { switchedOff } from './switched-off.ts';
import { knownPlan } from './sync/known-plan.ts';
import { lineChanges } from './sync/line-changes.ts';
import { MANIFEST_FILE, parseManifest, type Manifest } from './sync/manifest.ts';
import type { Patterns } from './sync/patterns.ts';
import type { PlanRequest, SyncFile } from './sync/plan.ts';

/** One assistant, and how well each of its mechanisms keeps protected files out. */
export interface Enforcement {
	readonly id: string;
	readonly name: string;
	/** What shows that it is used here; empty where nothing does. */
	readonly traces: readonly string[];
	readonly found: boolean;
	/** Whether the policy lets it be used. */
	readonly approved: boolean;
	readonly mechanisms: readonly MechanismState[];
}

/** A mechanism on one surface. */
export interface MechanismState {
	readonly name: string;
	readonly surface: Surface;
	readonly state: Strength | 'not set up';
	/** What was seen, where, and what it cannot do. */
	readonly evidence: string;
	/** The same in two: what was seen, and what it cannot do, each a sentence. */
	readonly seen: string;
	readonly limits: readonly string[];
	/** How to get more out of it; empty where there is no way. */
	readonly improve: string;
	/** File that it is about, where there is one. */
	readonly path?: string;
	/** 1-based, in that file. */
	readonly line?: number;
	/** It is set up, and something else makes it do nothing: in words. */
	readonly undone?: string;
	/** The setting of VS Code or of the assistant that does. */
	readonly setting?: string;
}

/** What every mechanism is compared with. */
export interface EnforcementRequest extends Pick<SyncRequest, 'hookCommand'> {
	readonly repository: Patterns;
	/** Of the user's own policy, for files that hold for all workspaces. */
	readonly user: Patterns;
	/** What is remembered of the user's own files. */
	readonly userManifest: Manifest;
	readonly approved: Approved;
}

export const SURFACES: readonly Surface[] = ['completion', 'chat', 'agent', 'terminal'];

const STRONGEST: readonly MechanismState['state'][] = ['enforced', 'advisory', 'not set up', 'no effect'];

/** The best that any mechanism does on a surface; undefined where none has to do with it. */
export function strongest(
	mechanisms: readonly MechanismState[],
	surface: Surface,
): MechanismState['state'] | undefined {
	const states = new Set(mechanisms.filter((one) => one.surface === surface).map(({ state }) => state));
	return STRONGEST.find((state) => states.has(state));
}

/** How well each of these assistants is kept away from protected files, as far as it can be seen. Never rejects. */
export async function enforcement(
	assistants: readonly Assistant[],
	around: Surroundings,
	request: EnforcementRequest,
): Promise<Enforcement[]> {
	const manifest = await manifestOf(around);
	return Promise.all(
		assistants.map(async (assistant): Promise<Enforcement> => {
			await around.turn?.();
			const traces = await tracesOf(assistant, around);
			const states = await Promise.all(
				assistant.mechanisms.map((one) => statesOf(assistant, one, around, { ...request, manifest })),
			);
			const approved = request.approved === 'all' || request.approved.includes(assistant.id);
			const { id, name } = assistant;
			return { id, name, traces, found: traces.length > 0, approved, mechanisms: states.flat() };
		}),
	);
}

type Known = EnforcementRequest & { readonly manifest: Manifest | undefined };

async function statesOf(
	assistant: Assistant,
	mechanism: Mechanism,
	around: Surroundings,
	known: Known,
): Promise<MechanismState[]> {
	const seen = await lookAt(assistant, mechanism, around, known);
	const surfaces = Object.entries(mechanism.surfaces) as [Surface, Strength][];
	return surfaces.map(([surface, strength]): MechanismState => {
		const { isSetUp, evidence, improve, path, line, undone, setting } = seen;
		const { name, limits } = mechanism;
		const state = isSetUp || strength === 'no effect' ? strength : 'not set up';
		return {
			name,
			surface,
			state,
			evidence: [evidence, ...limits].filter(Boolean).join(' '),
			seen: evidence,
			limits,
			improve: state === 'not set up' ? improve : '',
			...(path !== undefined && { path }),
			...(line !== undefined && { line }),
			...(undone !== undefined && { undone }),
			...(setting !== undefined && { setting }),
		};
	});
}

interface Seen {
	readonly isSetUp: boolean;
	readonly evidence: string;
	readonly improve: string;
	readonly path?: string;
	readonly line?: number | undefined;
	readonly undone?: string;
	readonly setting?: string;
}

async function lookAt(assistant: Assistant, mechanism: Mechanism, around: Surroundings, known: Known): Promise<Seen> {
	const seen = await lookAtFile(assistant, mechanism, around, known);
	const off = seen.isSetUp && (mechanism.target ?? mechanism.within) ? await switchedOff(mechanism, around) : undefined;
	if (!off) return seen;
	const where = off.path === undefined ? '' : ` in ${[off.path, off.line].join(':')}`;
	const undone = `${off.setting} is ${off.value}${where}, so it does nothing.`;
	const { setting, path = seen.path, line = seen.line } = off;
	return {
		isSetUp: false,
		evidence: `${seen.evidence} But ${undone}`,
		improve: `Change the setting ${setting}.`,
		...(path !== undefined && { path, line }),
		undone,
		setting,
	};
}

async function lookAtFile({ id }: Assistant, mechanism: Mechanism, around: Surroundings, known: Known): Promise<Seen> {
	const { name, target, within } = mechanism;
	if (within) return lookAtExtension(within, around);
	if (!target) {
		const byHand = byHandThere(id, mechanism);
		if (byHand === undefined) return { isSetUp: true, evidence: '', improve: '' };
		return { isSetUp: false, evidence: 'It is set where Cordon cannot look.', improve: byHand };
	}
	const { path } = target;
	const isUsers = path.startsWith('~/');
	const improve = `cordon sync --assistant ${id}${isUsers ? ' --user' : ''}`;
	const file: SyncFile = { path, jobs: [{ assistant: id, mechanism: name, target }] };
	const manifest = isUsers ? known.userManifest : known.manifest;
	const request: PlanRequest = {
		...(isUsers ? known.user : known.repository),
		remove: false,
		hookCommand: known.hookCommand,
		remembered: manifest && (manifest[path] ?? {}),
	};
	let text: string | undefined;
	try {
		await around.turn?.();
		text = await around.read(path);
	} catch (error) {
		return {
			isSetUp: false,
			evidence: `${path}: ${error instanceof Error ? error.message : 'unreadable'}.`,
			improve,
			path,
		};
	}
	if (text === undefined) return { isSetUp: false, evidence: `${path} does not exist.`, improve };
	const { text: wanted, problem } = knownPlan(file, text, request);
	if (problem !== undefined) return { isSetUp: false, evidence: `${path}: ${problem}.`, improve, path };
	await around.turn?.();
	const line = lineOfOurs(file, text, request);
	await around.turn?.();
	if (line === undefined && knownPlan(file, undefined, request).text === undefined) {
		return { isSetUp: false, evidence: 'The policy gives it nothing to say there.', improve: '', path };
	}
	const at = line === undefined ? path : `${path}:${line}`;
	if (wanted === text) {
		const isHook = name.startsWith('hooks');
		const lame = isHook ? (around.launcher?.() ?? '') : '';
		if (lame !== '') {
			// Without it, hooks let everything pass.
			const undone = `~/${LAUNCHER} ${lame}, so the gate does not hold.`;
			return { isSetUp: false, evidence: `${at} is set up. But ${undone}`, improve, path, line, undone };
		}
		const unseen = isHook && !around.launcher ? ` Whether ~/${LAUNCHER} is there cannot be seen from here.` : '';
		return { isSetUp: true, evidence: `${at} is as the policy has it.${unseen}`, improve, path, line };
	}
	const why = line !== undefined ? 'is not as the policy has it' : 'holds nothing of Cordon';
	return { isSetUp: false, evidence: `${at} ${why}.`, improve, path, line };
}

async function lookAtExtension(
	{ extension, since: [major, minor] }: NonNullable<Mechanism['within']>,
	around: Surroundings,
): Promise<Seen> {
	const version = await around.extension(extension);
	if (version === undefined) {
		const improve = `Install the extension ${extension}.`;
		return { isSetUp: false, evidence: `The extension ${extension} is not installed here.`, improve };
	}
	const here = `The extension ${extension} ${version} brings it along.`;
	const [has = 0, hasMinor = 0] = (around.editor ?? `${major}.${minor}`).split('.').map(Number);
	const counts = has > major || (has === major && hasMinor >= minor);
	const answer = around.gate?.();
	if (counts && answer && answer.why !== '') {
		const undone = `It was tried, and ${answer.refused ? 'refuses' : 'lets pass'} everything: ${answer.why}`;
		const improve = 'Install Node 20 or newer, or the extension anew, and reload the window.';
		return { isSetUp: false, evidence: `${here} ${undone}`, improve, undone };
	}
	const tried = answer ? ' It was tried in this window, and answers.' : '';
	if (counts) return { isSetUp: true, evidence: `${here}${tried}`, improve: '' };
	const evidence = `${here} But this VS Code is ${around.editor}, and knows such plugins from ${major}.${minor} on.`;
	return { isSetUp: false, evidence, improve: 'Update VS Code.' };
}

/** Where the first of our lines is; undefined where there is none. */
function lineOfOurs(file: SyncFile, text: string | undefined, request: PlanRequest): number | undefined {
	const { text: without } = knownPlan(file, text, { ...request, remove: true });
	return text === undefined || without === text ? undefined : lineChanges(without, text).line;
}

async function manifestOf(around: Surroundings): Promise<Manifest | undefined> {
	try {
		return parseManifest(await around.read(MANIFEST_FILE));
	} catch {
		return undefined;
	}
}

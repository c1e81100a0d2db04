import type { Assistant, SyncOutcome, SyncRequest, SyncTarget } from '../assistant.ts';
import { SyncError } from './sync-error.ts';

/** One mechanism of one assistant that a file is for. */
export interface SyncJob {
	readonly assistant: string;
	readonly mechanism: string;
	readonly target: SyncTarget;
}

/** A file, and what of it is asked for. */
export interface SyncFile {
	readonly path: string;
	readonly jobs: readonly SyncJob[];
	/** Everything that such a file can be for, `jobs` among it, in one order always; `jobs` alone if absent. */
	readonly sharers?: readonly SyncJob[];
}

/** What has to become of a file. */
export interface FilePlan {
	/** Equal to what it was: nothing to do. Undefined: no file. */
	readonly text: string | undefined;
	/** By assistant and mechanism, of all that the file is for. */
	readonly ours: Readonly<Record<string, readonly string[]>>;
	readonly notExpressible: readonly (SyncJob & Pick<SyncOutcome, 'notExpressible'>)[];
	/** Why the file has to be left as it is, and how to mend it. */
	readonly problem?: string;
}

export interface PlanRequest extends Omit<SyncRequest, 'text' | 'ours'> {
	/** What the manifest remembers of the file, by assistant and mechanism; undefined where the manifest is broken. */
	readonly remembered: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The files of these assistants, each once. `~/` ones are for the user's own place.
 * @param all every assistant, of which some may share these files
 */
export function syncFiles(
	assistants: readonly Assistant[],
	place: 'repository' | 'user',
	all: readonly Assistant[] = assistants,
): SyncFile[] {
	const files = new Map<string, { path: string; jobs: SyncJob[]; sharers: SyncJob[] }>();
	for (const assistant of all) {
		for (const { name, target } of assistant.mechanisms) {
			if (!target || target.path.startsWith('~/') !== (place === 'user')) continue;
			const file = files.get(target.path) ?? { path: target.path, jobs: [], sharers: [] };
			files.set(target.path, file);
			const job = { assistant: assistant.id, mechanism: name, target };
			file.sharers.push(job);
			if (assistants.includes(assistant)) file.jobs.push(job);
		}
	}
	return [...files.values()].filter(({ jobs }) => jobs.length > 0);
}

/**
 * What has to become of a file with this text. Where something is not as it should be, everything of ours comes out,
 * the last that came in first, and goes in anew in the same order: so no mechanism has to know of another one in the
 * same file. Never throws.
 */
export function planFile({ jobs, sharers = jobs }: SyncFile, text: string | undefined, request: PlanRequest): FilePlan {
	const { remembered = {} } = request;
	const there = sharers.filter((one) => jobs.includes(one) || (remembered[keyOf(one)] ?? []).length > 0);
	const staying = request.remove ? there.filter((one) => !jobs.includes(one)) : there;
	try {
		const kept = request.remove ? undefined : chain(staying, text, { ...request, remembered });
		const plan = kept && kept.text === text ? kept : anew(there, staying, text, { ...request, remembered });
		if (!request.remembered && Object.values(plan.ours).some(({ length }) => length > 0)) {
			throw new SyncError('it is not known which entries in it are ours; mend .cordon/sync.json first');
		}
		return {
			...plan,
			notExpressible: plan.notExpressible.filter(({ target }) => jobs.some((one) => one.target === target)),
		};
	} catch (error) {
		const problem = error instanceof SyncError ? error.message : 'not understood, and left as it is';
		return { text, ours: remembered, notExpressible: [], problem };
	}
}

function anew(
	there: readonly SyncJob[],
	staying: readonly SyncJob[],
	text: string | undefined,
	request: PlanRequest,
): FilePlan {
	const bare = chain(there.toReversed(), text, { ...request, remove: true });
	return chain(staying, bare.text, { ...request, remove: false, remembered: bare.ours });
}

/** What the manifest calls the part of a mechanism. */
export function keyOf({ assistant, mechanism }: SyncJob): string {
	return `${assistant} ${mechanism}`;
}

function chain(jobs: readonly SyncJob[], text: string | undefined, request: PlanRequest): FilePlan {
	const { remembered = {}, ...rest } = request;
	const ours: Record<string, readonly string[]> = {};
	const notExpressible: FilePlan['notExpressible'][number][] = [];
	let now = text;
	for (const job of jobs) {
		const key = keyOf(job);
		const outcome = job.target.write({ ...rest, text: now, ours: remembered[key] ?? [] });
		now = outcome.text;
		ours[key] = outcome.ours;
		if (outcome.notExpressible.length > 0) notExpressible.push({ ...job, notExpressible: outcome.notExpressible });
	}
	return { text: now, ours: { ...remembered, ...ours }, notExpressible };
}

/** Reasons, each with the patterns that it holds for. */
export function inWords(notExpressible: SyncOutcome['notExpressible']): string {
	const byReason = new Map<string, string[]>();
	for (const { pattern, why } of notExpressible) byReason.set(why, [...(byReason.get(why) ?? []), pattern]);
	return [...byReason]
		.map(([why, patterns]) => {
			const more = patterns.length - MOST_NAMED;
			return `${patterns.slice(0, MOST_NAMED).join(' ')}${more > 0 ? ` and ${more} more` : ''}: ${why}`;
		})
		.join('; ');
}

const MOST_NAMED = 10;

import { countOf } from '../../text/count.ts';
import { lineChanges } from './line-changes.ts';
import { knownPlan } from './known-plan.ts';
import { keyOf, type FilePlan, type PlanRequest, type SyncFile } from './plan.ts';

/** A file that holds something of ours, and how it differs from what the policy says. */
export interface Drift {
	/** For those alone whose part is in it. */
	readonly file: SyncFile;
	readonly plan: FilePlan;
	/** 1-based; the lines that differ or, where none are too many, the one where some are missing. */
	readonly line: number;
	readonly lines: number;
	/** Something that the policy wants is missing, or nobody can tell. */
	readonly loose: boolean;
	/** What is wrong, in words, without the file's name. */
	readonly message: string;
}

/** What every part of ours has in it, and what a person writes who speaks of it. */
const OURS = /cordon/i;

/**
 * What of a file is ours, as far as that is known: the mechanisms whose part is in it or was put there, by the manifest.
 * Undefined where nothing is.
 */
export function partOf(file: SyncFile, text: string | undefined, request: PlanRequest): SyncFile | undefined {
	const { remembered = {} } = request;
	const jobs = file.jobs.filter((job) => (remembered[keyOf(job)] ?? []).length > 0 || isIn(job, file, text, request));
	return jobs.length === 0 ? undefined : { ...file, jobs };
}

/** How a file with something of ours differs from what the policy says; undefined where it does not. Never throws. */
export function driftOf(file: SyncFile, text: string | undefined, request: PlanRequest): Drift | undefined {
	const plan = knownPlan(file, text, { ...request, remove: false });
	if (plan.problem !== undefined) {
		const [, line = '1'] = /\bline (\d+)/.exec(plan.problem) ?? [];
		return { file, plan, line: Number(line), lines: 1, loose: true, message: plan.problem };
	}
	if (plan.text === text) return undefined;
	const { added, removed, line } = lineChanges(text, plan.text);
	const counts = [
		added.length > 0 ? `${countOf(added.length, 'line')} missing` : '',
		removed.length > 0 ? `${countOf(removed.length, 'line')} more than it says` : '',
	];
	const message = `not what the policy says: ${counts.filter(Boolean).join(', ')}`;
	return { file, plan, line, lines: Math.max(1, removed.length), loose: added.length > 0, message };
}

function isIn(
	job: SyncFile['jobs'][number],
	{ path }: SyncFile,
	text: string | undefined,
	request: PlanRequest,
): boolean {
	if (text === undefined || !OURS.test(text)) return false;
	const plan = knownPlan({ path, jobs: [job] }, text, { ...request, remove: true });
	return plan.text !== text || plan.problem !== undefined;
}

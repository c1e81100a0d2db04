import { keyOf, planFile, type FilePlan, type PlanRequest, type SyncFile } from './plan.ts';

interface Known {
	readonly text: string | undefined;
	readonly remembered: string;
	readonly plan: FilePlan;
}

/** By the list of patterns, and by what is asked of which file. */
const known = new WeakMap<readonly string[], Map<string, Known>>();

/**
 * As `planFile`, for who asks again and again: the last answer for a file stands as long as its text, what is remembered
 * of it and the list of patterns (the very same one) do. Hooks are called in one way.
 */
export function knownPlan(file: SyncFile, text: string | undefined, request: PlanRequest): FilePlan {
	const files = known.get(request.patterns) ?? new Map<string, Known>();
	known.set(request.patterns, files);
	const key = [file.path, request.remove, file.sharers !== undefined, ...file.jobs.map(keyOf)].join('\0');
	const remembered = JSON.stringify(request.remembered) ?? '';
	const last = files.get(key);
	if (last && last.text === text && last.remembered === remembered) return last.plan;
	const plan = planFile(file, text, request);
	files.set(key, { text, remembered, plan });
	return plan;
}

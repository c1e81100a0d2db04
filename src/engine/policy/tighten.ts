import type { CustomRule } from '../detect/custom-rule.ts';
import type { Action, IgnoreRule, Profile, Regions, SeverityMap } from './policy.ts';

/**
 * Ways of combining what is bound with what a less trusted layer proposes: the result is at least as tight as `bound`
 * and goes as far towards `proposed` as that allows. Applying it twice changes nothing.
 */
export type Tighten<T> = (bound: T, proposed: T) => T;

/** The later of the two in an order from loosest to tightest. */
export function byOrder<T>(order: readonly T[]): Tighten<T> {
	return (bound, proposed) => (order.indexOf(proposed) > order.indexOf(bound) ? proposed : bound);
}

export const ACTION_ORDER: readonly Action[] = ['off', 'warn', 'redact', 'block'];
export const PROFILE_ORDER: readonly Profile[] = ['relaxed', 'standard', 'regulated'];

export const SEVERITY_ORDER = ['off', 'info', 'warning', 'error'] as const;

const tighterSeverity = byOrder(SEVERITY_ORDER);

/** On is tighter than off. */
export const onWins: Tighten<boolean> = (bound, proposed) => bound || proposed;

/** For what has no tighter and looser: the more trusted word stays. */
export const boundStays: Tighten<string> = (bound) => bound;

/** For lists of what to look for. */
export const unionOfRegions: Tighten<Regions> = (bound, proposed) =>
	bound === 'all' || proposed === 'all' ? 'all' : [...new Set([...bound, ...proposed])];

/** For lists of what to leave out: only what both leave out. */
export const commonNames: Tighten<readonly string[]> = (bound, proposed) =>
	bound.filter((name) => proposed.includes(name));

/** As `commonNames`, for whole entries; the reason given does not count. */
export const commonIgnores: Tighten<readonly IgnoreRule[]> = (bound, proposed) => {
	const kept = new Set(proposed.map(ignoreKey));
	return bound.filter((rule) => kept.has(ignoreKey(rule)));
};

/**
 * A rule that `bound` does not name has the severity that its detector or a regulation gives it, which nobody knows here:
 * it may only become an error. So may the rules of a regulation.
 */
export const tighterSeverities: Tighten<SeverityMap> = (bound, proposed) => {
	const raised = Object.entries(proposed).flatMap(([rule, severity]): [string, typeof severity][] => {
		if (Object.hasOwn(bound, rule)) return [[rule, tighterSeverity(bound[rule] ?? 'error', severity)]];
		return severity === 'error' ? [[rule, severity]] : [];
	});
	return Object.fromEntries([...Object.entries(bound), ...raised]);
};

/** New rules may come; those that are there stay as they are. */
export const moreRules: Tighten<readonly CustomRule[]> = (bound, proposed) => {
	const ids = new Set(bound.map(({ id }) => id));
	return [...bound, ...proposed.filter(({ id }) => !ids.has(id))];
};

/** The lower number. */
export const lesser: Tighten<number> = (bound, proposed) => Math.min(bound, proposed);

/** For sets of names, of which more are tighter. */
export const union: Tighten<readonly string[]> = (bound, proposed) => [...new Set([...bound, ...proposed])];

/** Patterns of which the last that matches decides: `above` after `below`, without what would decide nothing there. */
export function appendPatterns(below: readonly string[], above: readonly string[]): readonly string[] {
	const result = [...below];
	// What nothing after it can have exempted.
	const standing = new Set(result.slice(result.findLastIndex(exempts) + 1));
	for (const pattern of above) {
		if (exempts(pattern)) standing.clear();
		else if (standing.has(pattern)) continue;
		else standing.add(pattern);
		result.push(pattern);
	}
	return result;
}

/** What is proposed beyond `bound`, as far as it protects. */
export const morePatterns: Tighten<readonly string[]> = (bound, proposed) => {
	const differs = bound.findIndex((pattern, index) => pattern !== proposed[index]);
	const beyond = proposed.slice(differs < 0 ? bound.length : differs);
	return appendPatterns(
		bound,
		beyond.filter((pattern) => !exempts(pattern)),
	);
};

/** Whether a pattern takes files out of protection. */
export function exempts(pattern: string): boolean {
	return pattern.startsWith('!');
}

function ignoreKey({ rule, path, fingerprint }: IgnoreRule): string {
	return JSON.stringify([rule, path, fingerprint]);
}

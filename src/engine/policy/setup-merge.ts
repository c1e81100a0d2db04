import { keyNames } from './definition.ts';
import { defaultValues, written } from './layers.ts';
import { parsePolicy } from './parse.ts';
import type { PartialPolicy } from './policy.ts';
import { withPatterns, withValues } from './policy-file.ts';
import { setUp, type Setup, type SetupAnswers } from './setup.ts';
import { union } from './tighten.ts';

/**
 * The policy file after the setup. Of one that is there the keys are set, patterns and locks are added, and all the rest
 * stays, unknown keys and comments included.
 * @param text undefined where there is no file; one with errors is for a person to mend first.
 */
export function withSetup(text: string | undefined, { policy, changes, text: fresh }: Setup): string {
	if (text === undefined || text.trim() === '') return fresh;
	const said = parsePolicy(text, '').value;
	const { protect = [], locked, ...values } = policy;
	const known = new Set(said.protect);
	const patterns = protect.filter((pattern) => !known.has(pattern));
	const why = (pattern: string): string =>
		changes.find(({ key, value }) => key === 'protect' && Array.isArray(value) && value.includes(pattern))?.why ?? '';
	return withPatterns(
		withValues(text, { ...values, ...(locked && { locked: union(said.locked ?? [], locked) }) }),
		patterns.map((pattern) => ({ pattern, why: why(pattern) })),
	);
}

/**
 * What the second policy says and the first does not, a key each, in words: `actions.copy: "warn" → "redact"`.
 * @param wholly whether what follows from the profile counts, and not its name alone.
 */
export function changesBetween(before: PartialPolicy, after: PartialPolicy, wholly = true): string[] {
	const [from, to] = [before, after].map((policy) => ({ ...defaultValues, ...(wholly ? written(policy) : policy) }));
	return keyNames.flatMap((key) => {
		const [was, is] = [from?.[key], to?.[key]];
		if (shown(was) === shown(is)) return [];
		if (key !== 'protect' && key !== 'locked') return [`${key}: ${shown(was)} → ${shown(is)}`];
		const [old, now] = [was, is] as readonly (readonly string[])[];
		const more = now?.filter((name) => !old?.includes(name)) ?? [];
		const less = old?.filter((name) => !now?.includes(name)) ?? [];
		return [`${key}: ${[...more.map((name) => `+ ${name}`), ...less.map((name) => `− ${name}`)].join(', ')}`];
	});
}

/**
 * What an answer makes of the policy, in one line. What a profile stands for is left to where profiles are explained.
 * @param wholly as for `changesBetween`.
 */
export function changesOf(before: SetupAnswers, after: SetupAnswers, wholly = false): string {
	const all = changesBetween(setUp(before).policy, setUp(after).policy, wholly);
	return all.length === 0 ? 'Changes nothing.' : all.join('; ');
}

function shown(value: unknown): string {
	return JSON.stringify(value) ?? '';
}

import type { Verdict } from '../policy/verdict.ts';

/** How something marked as context goes to an assistant. */
export type Way = 'as it is' | 'redacted' | 'not at all';

/**
 * How an entry goes in.
 * @param isProtected its file is; then nothing else matters.
 * @param redacted somebody chose the redacted copy, which holds nothing of what a `block` is about.
 */
export function wayFor({ action }: Pick<Verdict, 'action'>, isProtected: boolean, redacted: boolean): Way {
	if (isProtected) return 'not at all';
	if (redacted || action === 'redact') return 'redacted';
	return action === 'block' ? 'not at all' : 'as it is';
}

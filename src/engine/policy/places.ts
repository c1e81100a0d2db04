import type { Action, Place } from './policy.ts';
import { ACTION_ORDER } from './tighten.ts';

/** What can be done at each place at most; an assistant may be able to do less. */
export const placeActions: Readonly<Record<Place, readonly Action[]>> = {
	selection: ['off', 'warn'],
	copy: ACTION_ORDER,
	paste: ACTION_ORDER,
	context: ACTION_ORDER,
	prompt: ACTION_ORDER,
	toolOutput: ACTION_ORDER,
};

/**
 * The action that is carried out where `wanted` is asked for: itself, else the next tighter one that the place can do,
 * else the tightest it can.
 */
export function carriedOut(wanted: Action, able: readonly Action[]): Action {
	const wantedRank = ACTION_ORDER.indexOf(wanted);
	const tighter = ACTION_ORDER.find((action, rank) => rank >= wantedRank && able.includes(action));
	return tighter ?? ACTION_ORDER.findLast((action) => able.includes(action)) ?? 'off';
}

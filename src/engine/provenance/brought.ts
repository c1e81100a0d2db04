/**
 * What an insertion brought along when it came, for whoever asks later whose code it is: the notice may be gone by then.
 * Names of rules, licences and addresses; never a text of the insertion.
 */
export interface Brought {
	/** Ids of rules, in the order of the alphabet. */
	readonly rules: readonly string[];
	/** Licences (SPDX) and addresses that its notices name, likewise. */
	readonly sources: readonly string[];
}

/** Keeps what comes from outside from filling the ledger. */
const MOST = 30;
const LONGEST = 200;

export const NOTHING: Brought = { rules: [], sources: [] };

/** What both say. */
export function joinBrought(one: Brought, other: Brought): Brought {
	return { rules: joined(one.rules, other.rules), sources: joined(one.sources, other.sources) };
}

export function isNothing({ rules, sources }: Brought): boolean {
	return rules.length + sources.length === 0;
}

/** Whether the first says nothing that the second does not. */
export function isWithin(one: Brought, other: Brought): boolean {
	const { rules, sources } = joinBrought(one, other);
	return rules.length === other.rules.length && sources.length === other.sources.length;
}

function joined(one: readonly string[], other: readonly string[]): string[] {
	const all = new Set([...one, ...other].map((word) => word.slice(0, LONGEST)));
	return [...all].sort().slice(0, MOST);
}

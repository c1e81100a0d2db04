import type { Detector, Match } from '../detect/detector.ts';

/** Something that came in from outside and that a person should look at, at its place in the text that was judged. */
export interface SupplyFinding extends Match {
	/** The rule, for its name, its documentation and the policy's word on it. */
	readonly detector: Detector;
	/** Where a person can see for themselves: a registry's page of the package, the text of the licence. Nothing opens it. */
	readonly link?: string;
	/** The licence (SPDX) or the address that a notice names, and no more of it: the ledger remembers that. */
	readonly source?: string;
	/** Of agent configuration: what accepting it remembers. */
	readonly item?: string;
}

/** A rule that looks at more than a window can show: it is judged from the whole text, and nothing in a scan triggers it. */
export function supplyRule(facts: Pick<Detector, 'id' | 'name' | 'description' | 'source' | 'shape'>): Detector {
	return { ...facts, category: 'supply-chain', triggers: [], before: 0, after: 0, find: () => [] };
}

import type { Confidence, Detector } from './detector.ts';
import type { Candidate } from './finding.ts';

/** How far apart, in units, the halves of one credential stand: a dozen lines of configuration. */
const REACH = 400;

/**
 * Candidates whose other half stands near, with the rule that found that half. Whichever of two rules names the other
 * in `pairsWith`, both halves have each other.
 * @param candidates ordered by start, without overlaps.
 */
export function halves(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Detector> {
	const other = new Map<Candidate, Detector>();
	for (const [index, candidate] of candidates.entries()) {
		const { pairsWith } = candidate.detector;
		if (!pairsWith) continue;
		const isHalf = ({ detector }: Candidate): boolean => pairsWith.includes(detector.id);
		for (const half of near(candidates, index)) {
			if (!isHalf(half)) continue;
			if (!other.has(candidate)) other.set(candidate, half.detector);
			if (!other.has(half)) other.set(half, candidate.detector);
		}
	}
	return other;
}

/** The next one up. */
export const RAISED: Readonly<Record<Confidence, Confidence>> = { low: 'medium', medium: 'high', high: 'high' };

function* near(candidates: readonly Candidate[], index: number): Generator<Candidate> {
	const { start, end } = candidates[index] as Candidate;
	for (let i = index - 1; i >= 0; i--) {
		const before = candidates[i] as Candidate;
		if (start - before.start > REACH) break;
		yield before;
	}
	for (let i = index + 1; i < candidates.length; i++) {
		const after = candidates[i] as Candidate;
		if (after.start - end > REACH) break;
		yield after;
	}
}

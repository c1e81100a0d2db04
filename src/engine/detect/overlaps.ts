import { overlaps } from '../text/span.ts';
import type { Candidate } from './finding.ts';

/**
 * Of candidates that claim the same text, the one that knows most about it: a provider's rule before a generic one,
 * a secret before personal data (the password in a URL is no e-mail address), the surer, then the longer one.
 * Hidden text competes with nothing: it is found whatever stands around it. Pauses now and then.
 * @returns the rest, ordered by start.
 */
export function* settleOverlaps(candidates: readonly Candidate[]): Generator<undefined, Candidate[]> {
	const settled: Candidate[] = [];
	const claims: Candidate[] = [];
	for (const c of candidates) (competes(c) ? claims : settled).push(c);
	claims.sort((a, b) => a.start - b.start || b.end - a.end);
	let looked = 0;
	for (let i = 0; i < claims.length;) {
		if (i - looked >= AT_ONCE) {
			yield;
			looked = i;
		}
		let end = (claims[i] as Candidate).end;
		let j = i + 1;
		for (; j < claims.length && (claims[j] as Candidate).start < end; j++)
			end = Math.max(end, (claims[j] as Candidate).end);
		if (j === i + 1) settled.push(claims[i] as Candidate);
		else for (const winner of yield* winners(claims.slice(i, j))) settled.push(winner);
		i = j;
	}
	return withoutRepeats(settled.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Candidates between two pauses: less than a millisecond. */
const AT_ONCE = 1024;

function competes(candidate: Candidate): boolean {
	return candidate.detector.category === 'secret' || candidate.detector.category === 'pii';
}

/** Greedy by knowledge. A cluster is one value and what else looks like it; in hostile text it may be all there is. */
function* winners(cluster: Candidate[]): Generator<undefined, Candidate[]> {
	// By start; none overlaps another, so that neighbours tell.
	const won: Candidate[] = [];
	let looked = 0;
	for (const c of cluster.sort((a, b) => knowledge(b) - knowledge(a) || b.end - b.start - (a.end - a.start))) {
		if (++looked % AT_ONCE === 0) yield;
		const at = firstFrom(won, c.start);
		if (![won[at - 1], won[at]].some((w) => w && overlaps(w, c))) won.splice(at, 0, c);
	}
	return won;
}

/** Index of the first that starts at `start` or later. */
function firstFrom(sorted: readonly Candidate[], start: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as Candidate).start < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

const CONFIDENCE = { low: 0, medium: 1, high: 2 };

function knowledge({ detector, confidence, severity }: Candidate): number {
	if (detector.category === 'pii') return CONFIDENCE[confidence];
	const generic = detector.id.startsWith('generic-');
	// A provider's rule that lowers its own severity knows that the value is harmless; one that is merely unsure does not.
	const sure = confidence !== 'low' || severity !== undefined;
	return (generic ? 20 : sure ? 30 : 10) + CONFIDENCE[confidence];
}

function withoutRepeats(sorted: readonly Candidate[]): Candidate[] {
	return sorted.filter((c, i) => {
		const previous = sorted[i - 1];
		return !previous || previous.start !== c.start || previous.end !== c.end || previous.detector !== c.detector;
	});
}

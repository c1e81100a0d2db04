import assert from 'node:assert/strict';
import type { Confidence, Detector, ScanContext } from '../../../../src/engine/detect/detector.ts';
import type { Candidate } from '../../../../src/engine/detect/finding.ts';
import { settleOverlaps } from '../../../../src/engine/detect/overlaps.ts';
import { throughAll } from '../../../../src/engine/detect/steps.ts';
import { findIn } from '../samples.ts';

/** Marks in a text the value that must be found: `my card «4…»`. */
const MARK = /«([^»]*)»/g;

/** As findings: what several hits lead to counts once. */
function findingsIn(detector: Detector, text: string, context: Partial<ScanContext>): readonly Candidate[] {
	return throughAll(settleOverlaps(findIn(detector, text, context)));
}

/** Asserts that the detector finds exactly what is marked in `marked`, all of it with `confidence` where that is given. */
export function finds(
	detector: Detector,
	marked: string,
	confidence?: Confidence,
	context: Partial<ScanContext> = {},
): void {
	const expected = Array.from(marked.matchAll(MARK), (match) => match[1]);
	const text = marked.replace(MARK, '$1');
	const found = findingsIn(detector, text, context);
	assert.deepEqual(
		found.map((candidate) => text.slice(candidate.start, candidate.end)),
		expected,
	);
	if (confidence) for (const candidate of found) assert.equal(candidate.confidence, confidence);
}

/** Asserts that the detector says nothing about any of the texts. */
export function silentOn(detector: Detector, texts: readonly string[], context: Partial<ScanContext> = {}): void {
	for (const text of texts) {
		const found = findingsIn(detector, text, context);
		assert.deepEqual(
			found.map((candidate) => text.slice(candidate.start, candidate.end)),
			[],
			text,
		);
	}
}

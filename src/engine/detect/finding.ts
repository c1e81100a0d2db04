import type { Span } from '../text/span.ts';
import type { Category, Confidence, Detector, Severity } from './detector.ts';

/** A detector's match at its place in the document, before the policy has spoken. */
export interface Candidate extends Span {
	readonly detector: Detector;
	/** Offset of the trigger that led here; decides what an edit invalidates. */
	readonly hit: number;
	readonly confidence: Confidence;
	readonly reasons: readonly string[];
	readonly severity: Severity;
}

/** What was found and why. Carries a masked preview and a salted fingerprint, never the value. */
export interface Finding extends Span {
	readonly rule: string;
	readonly category: Category;
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly reasons: readonly string[];
	readonly message: string;
	readonly preview: string;
	readonly fingerprint: string;
}

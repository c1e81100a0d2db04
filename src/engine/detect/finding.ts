import type { Span } from '../text/span.ts';
import type { Category, Confidence, Detector, Regulation, Severity } from './detector.ts';

/** A detector's match at its place in the document, before overlaps are settled and the policy has spoken. */
export interface Candidate {
	readonly detector: Detector;
	/** Who was triggered: the detector itself, unless it found the value in what another one decoded. */
	readonly by: Detector;
	/** Offset of the trigger that led here; decides what an edit invalidates. Moves with the text, like the span. */
	hit: number;
	start: number;
	end: number;
	readonly confidence: Confidence;
	readonly reasons: readonly string[];
	/** The detector's own word against what follows from the confidence. */
	readonly severity: Severity | undefined;
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
	/** The families of rules that speak of such data; absent where none does. */
	readonly regulations?: readonly Regulation[];
}

import type { Severity } from './detector.ts';

/** A rule of the repository's own: words taken literally in any case, such words as hashes, or a bounded pattern near keywords. */
export interface CustomRule {
	readonly id: string;
	readonly words?: readonly string[];
	readonly pattern?: string;
	readonly keywords?: readonly string[];
	readonly hashes?: readonly string[];
	readonly salt?: string;
	readonly lengths?: readonly number[];
	readonly severity?: Severity;
	readonly description?: string;
}

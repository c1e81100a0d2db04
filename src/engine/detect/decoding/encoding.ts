import type { Category, Detector, Match, ScanContext, Window } from '../detector.ts';
import type { Candidate } from '../finding.ts';
import type { Span } from '../../text/span.ts';

/** What a piece of a window says once it is read. */
export interface Decoded {
	readonly text: string;
	/** Where a value in it stands: `inside base64`. */
	readonly reason: string;
	/** The smallest piece of the window that holds a span of `text`. */
	original(span: Span): Span;
	/** Whether what a hit led to is news: undecoded, the same detector would not have found it. */
	isNews(found: Pick<Candidate, 'hit' | 'start' | 'end'>): boolean;
}

/** A way to write text within text. Where it looks, and when, is said as detectors say it. */
export interface Encoding extends Pick<Detector, 'triggers' | 'before' | 'after' | 'guard' | 'multiline'> {
	readonly id: string;
	/** What is looked for in it; without, secrets alone. */
	readonly reads?: readonly Category[];
	/** Undefined where nothing is written this way after all. Linear in the window. */
	decode(window: Window): Decoded | undefined;
}

/** Searches a text with all detectors. */
export type Search = (text: string, context: ScanContext) => readonly Candidate[];

/**
 * The encoding as a detector: secrets that are found in what it decodes, each under the rule that found it. What is
 * decoded is not decoded again.
 */
export function decoder(encoding: Encoding, search: Search): Detector {
	const { id, reads = ['secret'], triggers, before, after, guard, multiline } = encoding;
	return {
		id,
		name: 'Secret in an encoding',
		category: 'secret',
		description: 'Lends its ears to all other rules.',
		source: 'https://www.rfc-editor.org/rfc/rfc4648',
		shape: '‹encoded›',
		triggers,
		before,
		after,
		...(guard && { guard }),
		...(multiline && { multiline }),
		find(window, context) {
			if (context.decoded) return [];
			const decoded = encoding.decode(window);
			if (!decoded) return [];
			return search(decoded.text, { ...context, decoded: true }).flatMap((found): Match[] => {
				const { detector, confidence, severity } = found;
				if (!reads.includes(detector.category) || !decoded.isNews(found)) return [];
				const reasons = [...found.reasons, decoded.reason];
				return [{ ...decoded.original(found), confidence, reasons, detector, ...(severity && { severity }) }];
			});
		},
	};
}

import type { FinderResult } from './custom.ts';
import type { Confidence, Match } from './detector.ts';
import { unsafePattern } from './safe-pattern.ts';

/** Units before and after a keyword: together the window that the check of patterns counts on. */
const BEFORE = 64;
const AFTER = 192;

/** Finds what a pattern matches near keywords. Refuses patterns that could take long on some text. */
export function patternFinder(source: string, keywords: readonly string[], confidence: Confidence): FinderResult {
	const unsafe = unsafePattern(source);
	if (unsafe !== undefined) return { problem: { field: ['pattern'], message: unsafe } };
	let pattern: RegExp;
	try {
		pattern = new RegExp(source, 'dgu');
	} catch {
		return { problem: { field: ['pattern'], message: 'is no regular expression of JavaScript with the `u` flag.' } };
	}
	if (pattern.test(''))
		return { problem: { field: ['pattern'], message: 'matches nothing at all as well; make it longer.' } };
	const lower = [...new Set(keywords.map((keyword) => keyword.toLowerCase()))];
	return {
		finder: {
			triggers: lower,
			before: BEFORE,
			after: AFTER,
			shape: '‹pattern of the policy›',
			find({ text }) {
				return [...text.matchAll(pattern)].flatMap((match): Match[] => {
					const [start, end] = match.indices?.groups?.['value'] ?? match.indices?.[0] ?? [0, 0];
					return end > start ? [{ start, end, confidence, reasons: ['a pattern of the policy'] }] : [];
				});
			},
		},
	};
}

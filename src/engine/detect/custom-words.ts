import type { FinderResult } from './custom.ts';
import type { Confidence, Match } from './detector.ts';

interface Word {
	readonly lower: string;
	/** The run of ASCII characters that triggers the search, and where in the word it begins. */
	readonly trigger: string;
	readonly offset: number;
}

const WORD_BEFORE = /[\p{L}\p{N}_]$/u;
const WORD_AFTER = /^[\p{L}\p{N}_]/u;

/** Finds words literally, in any case; as whole words where they begin or end with a letter, digit or underscore. */
export function wordFinder(words: readonly string[], confidence: Confidence): FinderResult {
	const prepared: Word[] = [];
	for (const [index, written] of words.entries()) {
		const lower = written.trim().toLowerCase();
		const trigger = longestAscii(lower);
		if (trigger.length < 2) {
			const message = 'needs two ASCII characters in a row, which is what the search looks for first.';
			return { problem: { field: ['words', index], message } };
		}
		prepared.push({ lower, trigger, offset: lower.indexOf(trigger) });
	}
	if (prepared.length === 0) return { problem: { field: ['words'], message: 'needs at least one word.' } };
	const byStart = new Map<string, Word[]>();
	for (const word of prepared) {
		const start = word.trigger.slice(0, 2);
		byStart.set(start, [...(byStart.get(start) ?? []), word]);
	}
	const longest = Math.max(...prepared.map(({ lower }) => lower.length));
	return {
		finder: {
			triggers: [...new Set(prepared.map(({ trigger }) => trigger))],
			// One more unit on each side, two for a surrogate pair: a whole word is told by its neighbours.
			before: longest + 2,
			after: longest + 2,
			shape: `‹one of ${prepared.length} words›`,
			find({ text, at }) {
				const near = byStart.get(text.slice(at, at + 2).toLowerCase()) ?? [];
				return near.flatMap((word) => matchAt(text, at - word.offset, word, confidence));
			},
		},
	};
}

function matchAt(text: string, start: number, { lower }: Word, confidence: Confidence): Match[] {
	const end = start + lower.length;
	if (start < 0 || text.slice(start, end).toLowerCase() !== lower) return [];
	if (WORD_AFTER.test(lower) && WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return [];
	if (WORD_BEFORE.test(lower) && WORD_AFTER.test(text.slice(end, end + 2))) return [];
	return [{ start, end, confidence, reasons: ['a word of the policy'] }];
}

function longestAscii(text: string): string {
	const runs = text.match(/[\x20-\x7e]+/g) ?? [];
	return runs.reduce((best, run) => (run.length > best.length ? run : best), '');
}

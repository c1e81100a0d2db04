import assert from 'node:assert/strict';
import { NOTHING } from '../../../src/engine/provenance/brought.ts';
import type { PlacedInsertion, Review } from '../../../src/engine/provenance/insertion.ts';
import type { Known } from '../../../src/engine/provenance/ledger-state.ts';
import { packPieces } from '../../../src/engine/provenance/anchor.ts';
import { aiOrigin } from '../../../src/engine/provenance/origin.ts';
import { reviewStats } from '../../../src/engine/provenance/review-stats.ts';
import { statsText } from '../../../src/engine/provenance/review-stats-text.ts';

const HOUR = 3_600_000;
const NOVEMBER = Date.UTC(2026, 10, 2);
const origin = aiOrigin('hook', 'certain', { assistant: 'a' });

function placed(id: string, lines: number, created: number, review: Review = { state: 'unreviewed' }): PlacedInsertion {
	const own = Array.from({ length: lines }, (_, line) => ({ line, human: 0 }));
	return { id, path: '', origin, created, review, commits: [], brought: NOTHING, ranges: [], lines: own, human: 0 };
}

function known(id: string, lines: number, created: number): Known {
	const prints = Array.from({ length: lines }, (_, i) => ({ hash: i + 1, tokens: new Uint8Array() }));
	const at = packPieces([{ line: 0, prints, humans: prints.map(() => 0) }]);
	const sightings = [{ time: created, path: 'a', at }];
	return { id, origin, created, sightings, from: 0, review: undefined, commits: [], brought: NOTHING, unmarked: false };
}

describe('numbers about insertions', () => {
	const read = (hours: number): Review => ({ state: 'reviewed', by: 'A', when: NOVEMBER + hours * HOUR });
	const stats = reviewStats({
		lines: new Map([
			['src/a.ts', 10],
			['src/b.py', 10],
			['Makefile', 5],
			['docs/c.md', 75],
		]),
		files: [
			{ path: 'src/a.ts', insertions: [placed('1', 4, NOVEMBER, read(2)), placed('2', 1, NOVEMBER, read(6))] },
			{ path: 'src/b.py', insertions: [placed('3', 2, NOVEMBER, read(4))] },
			{ path: 'Makefile', insertions: [placed('4', 3, NOVEMBER + HOUR)] },
		],
		known: [
			known('1', 6, NOVEMBER),
			known('2', 1, NOVEMBER),
			known('3', 2, NOVEMBER),
			known('4', 3, NOVEMBER),
			known('5', 8, 0),
		],
		now: NOVEMBER + 9 * HOUR,
	});

	it('say whose share is how large, by folder and kind of file', () => {
		assert.deepEqual(stats.total, { lines: 100, aiLines: 10, share: 0.1, unreviewedLines: 3 });
		const shown = (all: typeof stats.folders): string[] =>
			all.map(({ name, aiLines, share }) => `${name} ${aiLines} ${share}`);
		assert.deepEqual(shown(stats.folders), ['src 7 0.35', '. 3 0.6']);
		assert.deepEqual(shown(stats.languages), ['.ts 5 0.5', 'Makefile 3 0.6', '.py 2 0.2']);
	});

	it('say what is left of what was written, and how long it waits to be read', () => {
		assert.deepEqual(stats.months, [
			{ month: '1970-01', written: 8, left: 0, survival: 0 },
			{ month: '2026-11', written: 12, left: 10, survival: 0.833 },
		]);
		assert.deepEqual([stats.survival, stats.lag], [0.5, { median: 4, longest: 6, waiting: 8 }]);
	});

	it('are told in words, also where there are none', () => {
		const text = statsText(stats);
		for (const part of [
			'10 lines of 100',
			'10%',
			'src',
			'Survival: 50%',
			'after 4 hours',
			'Waiting for a review: 8 hours',
		])
			assert.ok(text.includes(part), part);
		const none = reviewStats({ lines: new Map(), files: [], known: [], now: 0 });
		assert.equal(statsText(none), '0 lines of 0 written by AI (0%).');
	});
});

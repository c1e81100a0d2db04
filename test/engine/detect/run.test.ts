import assert from 'node:assert/strict';
import { hasRun, runOf } from '../../../src/engine/detect/run.ts';

describe('what every match of a pattern is made of', () => {
	const lengths: readonly (readonly [RegExp, number | undefined])[] = [
		[/AC[a-f0-9]{32}(?![\w-])/, 34],
		[/(?:live|no)_[a-z]{3,9}x?/, 6],
		[/a(?=b{9})c*/, 1],
		[/(?<=a)b/, undefined],
		[/(a)\1/, undefined],
	];
	for (const [pattern, length] of lengths)
		it(`${pattern.source}: ${length ?? 'not known'}`, () => assert.equal(runOf(pattern)?.length, length));

	it('holds either case where the pattern does not tell them apart', () => {
		const run = runOf(/k[0-9]{2}/i);
		assert.ok(run && hasRun('K12', 0, 3, run) && hasRun('k12', 0, 3, run));
	});

	it('is sought within the given range', () => {
		const run = runOf(/[ab]{4}/);
		assert.ok(run);
		const places = ['abab', 'xababx', 'abxabab', 'aba', 'abaxbab', 'xxaba', ''];
		assert.deepEqual(
			places.map((text) => hasRun(text, 0, 100, run)),
			[true, true, true, false, false, false, false],
		);
		assert.ok(!hasRun('xabab', 0, 4, run) && !hasRun('ababx', 1, 5, run) && hasRun('xababx', 1, 5, run));
	});
});

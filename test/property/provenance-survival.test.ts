import assert from 'node:assert/strict';
import { scratch } from '../cli/cordon.ts';
import { f1, survive, type Score } from '../engine/provenance/survival.ts';

/** Of lines that are more than brackets. */
const GOAL = 0.97;

describe('what is left of insertions after 50 commits', () => {
	const totals = new Map<string, Score>();
	before(async function () {
		this.timeout(180_000);
		for (const seed of [2, 3, 8])
			for (const [name, score] of Object.entries(await survive(scratch(), seed, 50))) {
				const total = totals.get(name) ?? { right: 0, wrong: 0, missed: 0 };
				total.right += score.right;
				total.wrong += score.wrong;
				total.missed += score.missed;
				totals.set(name, total);
			}
		console.log(`      ${[...totals].map(([name, score]) => `${name} ${f1(score).toFixed(3)}`).join(', ')}`);
	});

	for (const how of ['live', 'late'])
		it(`is known by line, better than by blame, followed ${how}`, () => {
			const { [how]: ours, live: _, late: __, ...others } = Object.fromEntries(totals);
			assert.ok(ours);
			for (const [name, score] of Object.entries(others))
				assert.ok(f1(ours) > f1(score), `${name} ${f1(score).toFixed(3)}, ours ${f1(ours).toFixed(3)}`);
			assert.ok(f1(ours) >= GOAL, f1(ours).toFixed(3));
		});
});

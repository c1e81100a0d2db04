import assert from 'node:assert/strict';
import { inShard, parseShard } from '../../../src/engine/files/shard.ts';

describe('shards', () => {
	it('give every path to exactly one part, about evenly', () => {
		const sizes = [0, 0, 0, 0];
		for (let i = 0; i < 4000; i++) {
			const owners = [1, 2, 3, 4].filter((index) => inShard(`src/folder${i % 13}/file${i}.ts`, { index, count: 4 }));
			assert.equal(owners.length, 1);
			sizes[(owners[0] ?? 0) - 1]!++;
		}
		assert.ok(
			sizes.every((size) => size > 800),
			sizes.join(' '),
		);
	});

	it('are written I/N', () => {
		assert.deepEqual(parseShard('2/8'), { index: 2, count: 8 });
		for (const wrong of ['0/3', '4/3', '1', '1/0', '-1/2', '1/2/3', '', '1.5/2']) {
			assert.equal(parseShard(wrong), undefined, wrong);
		}
	});
});

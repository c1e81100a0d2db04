import assert from 'node:assert/strict';
import { textsIn, Truth } from './truth.ts';

const HEAD = 'const one = first(1);\nconst two = first(2);\n';
const OURS = 'const three = third(3);\nconst four = fourth(4);\n}\n';

function tree(files: Readonly<Record<string, string>>): Map<string, readonly string[]> {
	return new Map(Object.entries(files).map(([path, text]) => [path, textsIn(text)]));
}

describe('the truth about a real history', () => {
	const truth = new Truth(tree({ 'a.ts': HEAD, 'b.ts': HEAD }), tree({ 'a.ts': HEAD + OURS, 'b.ts': HEAD }));

	it('knows what a commit added and what was there before it, and nothing of brackets', () => {
		assert.deepEqual(truth.of(HEAD + OURS), [false, false, true, true, undefined, undefined]);
	});

	it('follows it elsewhere, and tells what others wrote', () => {
		const other = 'const five = fifth(5);\n';
		truth.follow(tree({ 'a.ts': HEAD + OURS + other }));
		assert.deepEqual(truth.of(other), [false, undefined]);
		truth.follow(tree({ 'a.ts': HEAD + other, 'c.ts': OURS.replaceAll('const', '  const') }));
		assert.deepEqual(truth.of(OURS), [true, true, undefined, undefined]);
	});

	it('does not know of copies, and of what may be a line in other words', () => {
		truth.follow(tree({ 'a.ts': HEAD, 'c.ts': OURS, 'd.ts': 'const four = fourth(4);\n' }));
		assert.deepEqual(truth.of(OURS), [true, undefined, undefined, undefined]);
		truth.follow(tree({ 'a.ts': HEAD, 'c.ts': 'const three = third(33);\n' }));
		assert.deepEqual(truth.of('const three = third(33);\nconst three = third(3);'), [undefined, undefined]);
	});
});

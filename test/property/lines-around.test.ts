import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LinesAround } from '../../src/engine/detect/lines-around.ts';

describe('where the line around an offset starts and ends', () => {
	it('is what a search from scratch says, in whatever order it is asked', () => {
		const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', 'long line'), { maxLength: 40 });
		const questions = fc.array(fc.record({ step: fc.integer({ min: -4, max: 12 }), reach: fc.nat(30) }));
		fc.assert(
			fc.property(text, questions, (parts, asked) => {
				const whole = parts.join('');
				const lines = new LinesAround(whole);
				let offset = 0;
				for (const { step, reach } of asked) {
					offset = Math.min(whole.length, Math.max(0, offset + step));
					const floor = Math.max(0, offset - reach);
					const ceiling = Math.min(whole.length, offset + reach);
					const before = /[^\r\n]*$/.exec(whole.slice(floor, offset))?.[0].length ?? 0;
					const after = /^[^\r\n]*/.exec(whole.slice(offset, ceiling))?.[0].length ?? 0;
					assert.equal(lines.startBefore(offset, floor), offset - before);
					assert.equal(lines.endAfter(offset, ceiling), offset + after);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderEdits } from '../../src/engine/text/edit.ts';
import { TextBuffer } from '../../src/engine/text/text-buffer.ts';

const long = fc.tuple(fc.string({ maxLength: 20 }), fc.integer({ min: 0, max: 2000 })).map(([s, n]) => s.repeat(n));

describe('text buffer', () => {
	it('is the string that the same edits make', () => {
		const edit = fc.record({ at: fc.nat(), length: fc.nat(30_000), text: fc.oneof(fc.string(), long) });
		fc.assert(
			fc.property(long, fc.array(edit, { maxLength: 10 }), fc.nat(), fc.nat(), (initial, edits, a, b) => {
				const buffer = new TextBuffer(initial);
				let text = initial;
				for (const { at, length: wanted, text: inserted } of edits) {
					const offset = at % (text.length + 1);
					const length = Math.min(wanted, text.length - offset);
					buffer.apply(orderEdits([{ offset, length, text: inserted }], text.length));
					text = text.slice(0, offset) + inserted + text.slice(offset + length);
				}
				assert.equal(buffer.length, text.length);
				assert.equal(buffer.toString(), text);
				const start = a % (text.length + 1);
				const end = start + (b % 20_000);
				assert.equal(buffer.slice(start, end), text.slice(start, end));
			}),
			{ numRuns: 500 },
		);
	});
});

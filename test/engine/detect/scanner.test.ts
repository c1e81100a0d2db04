import assert from 'node:assert/strict';
import { DIGITS, type Detector } from '../../../src/engine/detect/detector.ts';
import { Scanner } from '../../../src/engine/detect/scanner.ts';
import { toy } from './toy.ts';

const context = { regions: 'all' } as const;
const spans = (scanner: Scanner, text: string): [number, number][] =>
	scanner.scan(text, context).candidates.map((c) => [c.start, c.end]);

describe('scanner', () => {
	it('finds every trigger of every detector in any case, overlapping ones too', () => {
		const scanner = new Scanner([toy('he', /he/i), toy('she', /she/i), toy('hers', /hers/i)]);
		assert.deepEqual(spans(scanner, 'usHErs'), [
			[1, 4],
			[2, 4],
			[2, 6],
		]);
	});

	it('shows a detector no more than its reach, and not the next line', () => {
		const seen: string[] = [];
		const detector: Detector = {
			...toy('key', /key/),
			before: 3,
			after: 6,
			find: (window) => (seen.push(`${window.at}:${window.text}`), []),
		};
		new Scanner([detector]).scan('abcdkeyefgh\nab\rkey\r\nxxkey', context);
		assert.deepEqual(seen, ['3:bcdkeyefg', '0:key', '2:xxkey']);
	});

	it('takes digits as a trigger only where their run starts', () => {
		const scanner = new Scanner([{ ...toy('', /\d+/), triggers: [DIGITS] }]);
		assert.deepEqual(spans(scanner, 'a123 45x678'), [
			[1, 4],
			[5, 7],
			[8, 11],
		]);
	});

	it('passes over one or two digits that are a number of their own', () => {
		const scanner = new Scanner([{ ...toy('', /\d+/), triggers: [DIGITS] }]);
		assert.deepEqual(spans(scanner, 'f(1, 23); y = 456;'), [[14, 17]]);
	});

	it('finds what one half of a stretch begins and the other ends', () => {
		const scanner = new Scanner([toy('needle', /needle/), toy('a-longer-trigger', /a-longer-trigger/)]);
		for (let before = 0; before < 5000; before += 7) {
			const text = `${'n'.repeat(before)}needle${'e'.repeat(4200 - (before % 4200))}`;
			assert.deepEqual(spans(scanner, text), [[before, before + 6]]);
		}
	});

	it('finds the same in slices as at once, across the slices’ borders', () => {
		const scanner = new Scanner([toy('needle', /needle/)]);
		const text = 'x'.repeat(0x10000 - 3) + 'needle' + 'x'.repeat(0x10000) + 'needle';
		const steps = scanner.slices(text, context);
		let pauses = 0;
		for (;;) {
			const step = steps.next();
			if (step.done) {
				assert.deepEqual(
					step.value.candidates.map((c) => c.start),
					[0x10000 - 3, 0x20003],
				);
				break;
			}
			pauses++;
		}
		assert.ok(pauses >= 2);
	});

	it('reports only triggers that start in the asked range', () => {
		const scanner = new Scanner([toy('ab', /ab/)]);
		const haul = scanner.scan('ababab', context, 1, 4);
		assert.deepEqual(
			haul.candidates.map((c) => c.start),
			[2],
		);
	});

	it('refuses triggers that could never be hit', () => {
		assert.throws(() => new Scanner([toy('KEY', /KEY/)]), /lower case/);
		assert.throws(() => new Scanner([toy('schlüssel', /./)]), /ASCII/);
	});
});

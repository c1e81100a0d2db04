import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeholderReason } from '../../src/engine/detect/placeholder.ts';
import { detectors } from '../../src/engine/detect/registry.ts';
import { Scanner } from '../../src/engine/detect/scanner.ts';
import { ALPHABETS, random } from '../engine/detect/samples.ts';

const scanner = new Scanner(detectors.filter((detector) => detector.id.startsWith('generic-')));

const piece = fc.constantFrom(
	...'password|passwd=|pwd: |api_key|token|secret|auth"|://|user:|@host|-u |-p |curl |mysql |Authorization: |Bearer |Basic '.split(
		'|',
	),
	...'kind: Secret|data:|  a: |value: |name: |identified by |default = |"|\'|`|\\"|&quot;|=|:|=>|{|}|(|)|<|>|;|,|$|%|#'.split(
		'|',
	),
	...[ALPHABETS.alnum, ALPHABETS.hex, `${ALPHABETS.alnum}!@#&%`].map((alphabet) => random(alphabet, 24, 1)),
	'\n',
	'\r\n',
	'\t',
	' ',
	'---',
	'😀',
	'é',
	'\u200b',
	'\ud800',
);
const text = fc
	.array(
		fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ minLength: 4, maxLength: 40 }) }),
		{
			maxLength: 40,
		},
	)
	.map((parts) => parts.join(''));

describe('generic credentials, any text', () => {
	it('spans lie in the text, on one line, and hold no placeholder', () => {
		fc.assert(
			fc.property(text, (whole) => {
				for (const { start, end } of scanner.scan(whole, { regions: 'all' }).candidates) {
					assert.ok(start >= 0 && start < end && end <= whole.length);
					const value = whole.slice(start, end);
					assert.doesNotMatch(value, /[\r\n]/);
					assert.equal(placeholderReason(value), undefined);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('a line is judged by itself', () => {
		const line = text.filter((one) => !/[\r\n]|---|kind|data|value|default/.test(one));
		fc.assert(
			fc.property(line, line, line, (before, middle, after) => {
				const alone = scanner
					.scan(middle, { regions: 'all' })
					.candidates.map((one) => [one.start, one.end, one.confidence]);
				const offset = before.length + 1;
				const among = scanner
					.scan(`${before}\n${middle}\n${after}`, { regions: 'all' })
					.candidates.filter((one) => one.hit >= offset && one.hit < offset + middle.length)
					.map((one) => [one.start - offset, one.end - offset, one.confidence]);
				assert.deepEqual(among, alone);
			}),
			{ numRuns: 1500 },
		);
	});
});

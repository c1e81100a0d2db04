import assert from 'node:assert/strict';
import {
	all,
	dated,
	iso7064,
	luhn36,
	luhnDigit,
	mod,
	remainder,
	soft,
	verhoeff,
} from '../../../../../src/engine/detect/detectors/pii/checks.ts';

/** The check digit that makes `digits` right, worked out by trying. */
function completions(digits: string, check: (value: string) => boolean | undefined): string[] {
	return Array.from('0123456789').filter((digit) => check(digits + digit) === true);
}

const yes = (): boolean => true;
const no = (): boolean => false;
const unsure = (): undefined => undefined;

describe('check digits', () => {
	it('are those of the published examples', () => {
		assert.deepEqual(completions('7992739871', luhnDigit), ['3']); // https://en.wikipedia.org/wiki/Luhn_algorithm
		assert.deepEqual(completions('236', verhoeff), ['3']); // https://en.wikipedia.org/wiki/Verhoeff_algorithm
		assert.deepEqual(completions('079', iso7064), ['2']); // ISO/IEC 7064, mod 11,10
		assert.deepEqual(completions('030640615', mod(11, 'a987654321')), ['2']); // ISBN-10 of the Wikipedia article
	});

	it('are one digit at most', () => {
		for (let i = 1; i < 500; i++) {
			const digits = String(i * 7919).padStart(8, '0');
			for (const check of [luhnDigit, verhoeff, iso7064]) assert.ok(completions(digits, check).length <= 1);
			assert.ok(completions(digits, mod(11, '987654321')).length <= 1);
			assert.equal(completions(digits, mod(11, '987654321', true)).length, 1);
		}
	});

	it('notice two digits that changed places, where the algorithm promises it', () => {
		const right = `53724${completions('53724', verhoeff)[0] ?? ''}`;
		for (let i = 0; i < 5; i++) {
			const swapped = right.slice(0, i) + right.charAt(i + 1) + right.charAt(i) + right.slice(i + 2);
			if (swapped !== right) assert.equal(verhoeff(swapped), false);
		}
	});

	it('go over letters too', () => {
		assert.equal(Array.from('0123456789ABCDEFGHIJ').filter((c) => luhn36(`ABC1234${c}`)).length <= 1, true);
	});

	it('divide numbers longer than a double holds', () => {
		assert.equal(remainder('3214282912345698765432161182', 97), 1); // the IBAN of the Wikipedia article
	});
});

describe('what several checks say', () => {
	it('is no where one says no, and yes where one is sure', () => {
		assert.equal(all(yes, no)('1'), false);
		assert.equal(all(yes, unsure)('1'), true);
		assert.equal(all(unsure)('1'), undefined);
		assert.equal(soft(no)('1'), undefined);
	});

	it('leaves dates open, and impossible ones out', () => {
		assert.equal(dated('YMD')('991231'), undefined);
		assert.equal(dated('YMD')('991331'), false);
		assert.equal(dated('DMY', 1)('x320199'), false);
	});
});

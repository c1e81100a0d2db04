import assert from 'node:assert/strict';
import { isValidPhoneNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.min.json';
import { PHONE_PLANS } from '../../../../src/engine/detect/detectors/pii/phone-plans.ts';
import { isInternationalNumber, isNationalNumber } from '../../../../src/engine/detect/detectors/pii/phone-validity.ts';
import { random } from '../samples.ts';

type Entry = readonly [
	code: string,
	exit: unknown,
	pattern: string,
	lengths: unknown,
	formats: unknown,
	prefix?: unknown,
];

describe('telephone numbering plans', () => {
	it('are those of libphonenumber', () => {
		const { countries, nonGeographic } = metadata as unknown as Record<
			'countries' | 'nonGeographic',
			Record<string, Entry>
		>;
		const theirs = [
			...Object.entries(countries).map(([country, [code, , pattern, , , prefix]]) => [
				country,
				code,
				prefix || '',
				pattern,
			]),
			...Object.values(nonGeographic).map(([code, , pattern]) => ['001', code, '', pattern]),
		];
		const ours = PHONE_PLANS.map((p) => [p.country, p.code, p.prefix, p.pattern]);
		assert.deepEqual(ours, theirs);
	});

	it('accept an example of every country, with its code and without', () => {
		for (const [country, number] of Object.entries(examples)) {
			const code = PHONE_PLANS.find((plan) => plan.country === country)?.code ?? '';
			assert.ok(isNationalNumber(number, country), country);
			assert.ok(isInternationalNumber(code + number), country);
		}
	});

	it('accept whatever libphonenumber takes for valid with its country code', () => {
		let valid = 0;
		for (let seed = 1; seed < 3000; seed++) {
			const digits = random('0123456789', 8 + (seed % 6), seed);
			if (!isValidPhoneNumber(`+${digits}`)) continue;
			valid++;
			assert.ok(isInternationalNumber(digits), `+${digits}`);
		}
		assert.ok(valid > 100);
		assert.ok(!isNationalNumber('2133734253', 'XX'));
	});
});

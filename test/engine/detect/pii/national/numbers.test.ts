import assert from 'node:assert/strict';
import { maybeNational } from '../../../../../src/engine/detect/detectors/pii/national/candidate.ts';
import { KINDS } from '../../../../../src/engine/detect/detectors/pii/national/kinds.ts';
import type { NationalDetector } from '../../../../../src/engine/detect/detectors/pii/national/national-id.ts';
import { nationalNumbers } from '../../../../../src/engine/detect/detectors/pii/national/numbers.ts';
import { Scanner } from '../../../../../src/engine/detect/scanner.ts';
import { finds, silentOn } from '../expect.ts';
import { Samples, spoiled } from './sample.ts';

const numbers = nationalNumbers as readonly NationalDetector[];

/** Its country is in the label, so that what other numbers would say of it does not matter. */
function labelOf({ number }: NationalDetector): string {
	const names = `${number.id} ${number.words ?? ''} ${KINDS[number.kind].words}`.split(' ');
	return names.find((name) => name.length > 2 && /^[a-z]+$/.test(name)) ?? number.id;
}

function bare(value: string): string {
	return value
		.replace(/^(?:FO|SM|IS|RO)/, '')
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '');
}

function right({ number: { check } }: NationalDetector, value: string): boolean {
	return !check || check(bare(value)) === true;
}

function worthALook(value: string): boolean {
	return maybeNational(value, value.search(/\d/));
}

/** The first samples with a right check digit, or at least a possible date. */
function samplesOf(detector: NationalDetector): string[] {
	const { shape, check } = detector.number;
	const samples = new Samples();
	const [sure, possible]: [string[], string[]] = [[], []];
	for (let tried = 0; tried < 5000 && sure.length < 3; tried++) {
		const plain = samples.of(shape);
		// Some are so short that only the country before them makes them worth a look.
		const value = worthALook(plain) ? plain : `${detector.regions?.[0] ?? ''}${plain}`;
		if (!worthALook(value)) continue;
		if (right(detector, value)) sure.push(value);
		else if (possible.length < 3 && check?.(bare(value)) !== false) possible.push(value);
	}
	return sure.length > 0 ? sure : possible;
}

describe('numbers of the countries', () => {
	it('have ids of their own', () => {
		assert.equal(new Set(numbers.map(({ id }) => id)).size, numbers.length);
	});

	for (const detector of numbers) {
		const { id, number } = detector;
		describe(id, () => {
			const samples = samplesOf(detector);
			const label = labelOf(detector);

			it('is found beside its name', () => {
				assert.ok(samples.length > 0);
				for (const value of samples) finds(detector, `"${label}": "«${value}»"`);
			});

			it('is not found without it, unless its form tells it', () => {
				const plain = samples.map((value) => `abc ${number.alone ? bare(value) : value} abc`);
				if (!number.alone || !/[A-Z]/.test(bare(samples[0] ?? ''))) silentOn(detector, plain);
			});

			if (number.check)
				it('is not found with another check digit or date', () => {
					const wrong = samples.flatMap((value) => spoiled(value, (v) => number.check?.(bare(v)) !== false) ?? []);
					silentOn(
						detector,
						wrong.map((value) => `"${label}": "${value}"`),
					);
				});
		});
	}

	it('are asked together: a label that several countries know leads to one finding', () => {
		const value = samplesOf(numbers.find(({ id }) => id === 'hr-oib') as NationalDetector)[0] ?? '';
		const found = new Scanner(numbers).scan(`tax_id: ${value}`, { regions: 'all' }).candidates;
		assert.equal(found.length, 1);
	});
});

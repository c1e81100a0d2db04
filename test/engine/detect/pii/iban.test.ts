import assert from 'node:assert/strict';
import { countrySpecs, isValidIBAN } from 'ibantools';
import { IBAN_STRUCTURES } from '../../../../src/engine/detect/detectors/pii/iban-structures.ts';
import { iban } from '../../../../src/engine/detect/detectors/pii/iban.ts';
import { random } from '../samples.ts';
import { finds, silentOn } from './expect.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** An account of the country with check digits that are right, or off by one. */
function account(country: string, seed: number, off = 0): string {
	const pattern = IBAN_STRUCTURES.get(country)?.pattern.source ?? '';
	const bban = Array.from(pattern.matchAll(/\[(.*?)\]\{(\d+)\}/g), ([, kind, count], i) =>
		random(kind === '0-9' ? '0123456789' : kind === 'A-Z' ? LETTERS : `0123456789${LETTERS}`, Number(count), seed + i),
	).join('');
	const rest = Array.from(`${bban}${country}00`, (c) => Number.parseInt(c, 36)).join('');
	return country + String(98 - Number(BigInt(rest) % 97n) + off).padStart(2, '0') + bban;
}

const grouped = (value: string): string => value.replace(/(.{4})(?=.)/g, '$1 ');

describe('IBAN', () => {
	it('knows the structure of every country that ibantools knows', () => {
		const countries = Object.entries(countrySpecs).flatMap(([country, spec]) =>
			spec.bban_regexp && spec.chars ? [country] : [],
		);
		assert.deepEqual([...IBAN_STRUCTURES.keys()].sort(), countries.sort());
		for (const country of countries)
			assert.equal(IBAN_STRUCTURES.get(country)?.length, (countrySpecs[country]?.chars ?? 0) - 4);
	});

	it('finds an account of each country, in one piece and in groups', () => {
		for (const country of IBAN_STRUCTURES.keys()) {
			const value = account(country, 11);
			finds(iban, `IBAN: «${value}», please`, 'high');
			finds(iban, `to «${grouped(value)}» today`, 'high');
		}
	});

	it('finds small letters and a blank after the country', () => {
		finds(iban, `my iban is «${account('GB', 3).toLowerCase()}»`);
		finds(iban, `konto «${account('NO', 3).replace(/^../, '$& ')}»`);
	});

	it('agrees with ibantools about check digits', () => {
		for (let seed = 1; seed < 50; seed++) assert.ok(isValidIBAN(account('DE', seed)));
	});

	it('leaves out wrong check digits, lengths, countries and parts of words', () => {
		const value = account('DE', 5);
		silentOn(iban, [
			account('DE', 5, 1),
			`${value}1`,
			value.slice(0, -1),
			`XX${value.slice(2)}`,
			`A${value}`,
			`${value}_`,
		]);
	});
});

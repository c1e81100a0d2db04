import { isDay, luhnDigit } from '../checks.ts';
import { company, country, identity, passport, tax, vat } from './national-id.ts';

export const sweden = country('SE', 'Swedish', [
	// https://en.wikipedia.org/wiki/Personal_identity_number_(Sweden)
	identity('personnummer', '(?:19|20)?999999-9999', {
		words: 'personnr samordningsnummer',
		check: person,
		alone: '999999-9999|99999999-9999',
	}),
	tax('', '(?:19|20)?999999-9999', { check: person }),
	company('orgnr', '999999-9999', {
		words: 'organisationsnummer companyidentity',
		check: (v) => Number(v[2]) > 1 && luhnDigit(v),
		alone: true,
	}),
	vat('', '9999999999 01', { words: 'moms momsnummer', check: (v) => luhnDigit(v.slice(0, 10)) }),
	passport('', '9{8}', { words: 'passnummer' }),
]);

/** Days of coordination numbers count on from 60. */
function person(value: string): boolean {
	const digits = value.slice(-10);
	return isDay(digits.slice(2, 4), Number(digits.slice(4, 6)) % 60) && luhnDigit(digits) === true;
}

import { mod } from '../checks.ts';
import { bank, country, identity, passport, vat } from './national-id.ts';

export const norway = country('NO', 'Norwegian', [
	// https://en.wikipedia.org/wiki/National_identity_number_(Norway)
	identity('fnr', '999999 99999', {
		words: 'fodselsnummer personnummer',
		check: (v) =>
			Number(v.slice(0, 2)) % 40 > 0 &&
			Number(v.slice(0, 2)) % 40 < 32 &&
			Number(v.slice(2, 4)) % 40 < 13 &&
			mod(11, '3761894521')(v.slice(0, 10)) === true &&
			mod(11, '54327654321')(v) === true,
	}),
	vat('orgnr', '[89]99999999(?:mva)?', {
		words: 'organisasjonsnummer mva',
		check: (v) => mod(11, '327654321')(v.slice(0, 9)),
	}),
	bank('kontonr', '9999 99 99999', { words: 'kontonummer', check: mod(11, '54327654321') }),
	passport('', '9{8}'),
]);

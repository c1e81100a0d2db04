import { luhnDigit } from '../checks.ts';
import { frenchVat } from './french-vat.ts';
import { company, country, identity, passport, tax, vat } from './national-id.ts';

export const france = country('FR', 'French', [
	tax('nif', '[0-3]9 99 999 999 999', {
		words: 'spi numerofiscal',
		check: (v) => Number(v.slice(0, 10)) % 511 === Number(v.slice(10)),
	}),
	// https://www.insee.fr/fr/metadonnees/definition/c1409
	identity('nir', '[1-478]9999[9][0-9ab]99999999', { words: 'insee securitesociale socialsecurity', check: nir }),
	company('siren', '999 999 999 99999|999 999 999', { words: 'siret', check: luhnDigit }),
	vat('', 'XX999999999', { check: frenchVat }),
	passport('', '99AA99999'),
]);

/** Corsica's letters count as 19 and 18: https://fr.wikipedia.org/wiki/Num%C3%A9ro_de_s%C3%A9curit%C3%A9_sociale_en_France */
function nir(value: string): boolean {
	const digits = value.replace('2A', '19').replace('2B', '18');
	return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

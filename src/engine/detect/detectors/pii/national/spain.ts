import { crossSum, mod } from '../checks.ts';
import { bank, country, identity, passport, tax, vat } from './national-id.ts';

export const spain = country('ES', 'Spanish', [
	// https://es.wikipedia.org/wiki/N%C3%BAmero_de_identificaci%C3%B3n_fiscal
	tax('dni', '99999999A', { words: 'nif', check: dni, alone: '99999999A|99999999-A|99.999.999-A' }),
	tax('nie', '[xyzklm]9999999A', { words: 'extranjero nif', check: nie, alone: 'A9999999A|A-9999999-A' }),
	vat('cif', '[abcdefghjnpqrsuvw]9999999X', { words: 'nif', check: cif }),
	vat('', 'X9999999A', { check: (v) => (/^\d/.test(v) ? dni(v) : nie(v)) }),
	identity('nss', '99 99999999 99', {
		words: 'naf seguridadsocial afiliacion',
		check: (v) =>
			Number(v.slice(0, 10)) % 97 === Number(v.slice(10)) ||
			Number(`${v.slice(0, 2)}${Number(v.slice(2, 10))}`) % 97 === Number(v.slice(10)),
	}),
	bank('ccc', '9999 9999 99 9999999999', {
		words: 'cuenta',
		check: (v) => mod(11, '48a513671')(v.slice(0, 9)) === true,
	}),
	passport('', 'AAX999999'),
]);

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

function dni(value: string): boolean {
	return LETTERS[Number(value.slice(0, 8)) % 23] === value[8];
}

/** X, Y and Z stand for 0, 1 and 2; K, L and M for nothing. */
function nie(value: string): boolean {
	const first = 'XYZ'.indexOf(value.charAt(0));
	return dni(`${Math.max(0, first)}${value.slice(1)}`);
}

/** A digit, or the letter in its place, depending on the first letter. */
function cif(value: string): boolean {
	const check = (10 - (crossSum(value.slice(1, 8), '2121212') % 10)) % 10;
	const last = value.charAt(8);
	return /\d/.test(last) ? !/[KPQSNW]/.test(value.charAt(0)) && Number(last) === check : 'JABCDEFGHI'[check] === last;
}

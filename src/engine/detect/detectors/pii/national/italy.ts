import { luhnDigit } from '../checks.ts';
import { country, identity, licence, passport, tax, vat } from './national-id.ts';

export const italy = country('IT', 'Italian', [
	// https://it.wikipedia.org/wiki/Codice_fiscale
	tax('cf', 'A{6}[0-9lmnp-v]{2}[abcdehlmprst][0-9lmnp-v]{2}A[0-9lmnp-v]{3}A|99999999999', {
		words: 'codicefiscale',
		check: fiscal,
		alone: 'AAAAAA99A99A999A',
	}),
	vat('', '99999999999', {
		words: 'partitaiva piva',
		check: (v) => /^.{7}(?!000)(?:0|100|12[01]|888|999)/.test(v) && luhnDigit(v),
	}),
	licence('', 'AX9999999A', { words: 'patentediguida' }),
	identity('idcard', 'AA99999AA|AA9999999', { words: 'cartadidentita cartaidentita' }),
	passport('', 'AA9999999'),
]);

/** What the characters at odd places count, 0 to 9 and A to Z. */
const ODD = '1 0 5 7 9 13 15 17 19 21 1 0 5 7 9 13 15 17 19 21 2 4 18 20 11 3 6 8 12 14 16 10 22 25 24 23'
	.split(' ')
	.map(Number);

function fiscal(value: string): boolean {
	if (value.length === 11) return luhnDigit(value) === true;
	let sum = 0;
	for (let i = 0; i < 15; i++) {
		const place = Number.parseInt(value.charAt(i), 36);
		sum += i % 2 === 0 ? (ODD[place] ?? 0) : (place % 10) + (place > 9 ? place - 10 - (place % 10) : 0);
	}
	return String.fromCharCode(65 + (sum % 26)) === value[15];
}

import { isDay, mod } from '../checks.ts';
import { company, country, identity, passport, tax, vat } from './national-id.ts';

export const poland = country('PL', 'Polish', [
	identity('pesel', '99999999999', { check: pesel }),
	tax('', '99999999999|9999999999', { check: (v) => (v.length === 10 ? nip(v) : pesel(v)) }),
	vat('nip', '999-999-99-99', { check: nip }),
	company('regon', '9{14}|9{9}', {
		check: (v) => mod(11, '89234567a', true)(v.slice(0, 9)) && (v.length === 9 || mod(11, '2485097361248a', true)(v)),
	}),
	identity('idcard', 'AAA999999', { words: 'dowod dowodosobisty', check: mod(10, '731973173') }),
	passport('', 'AA9999999'),
]);

/** Months of later centuries count on from 20, 40, 60 and 80. */
function pesel(value: string): boolean {
	return isDay(Number(value.slice(2, 4)) % 20, value.slice(4, 6)) && mod(10, '13791379131')(value) === true;
}

function nip(value: string): boolean | undefined {
	return mod(11, '657234567a')(value);
}

import { country, identity, passport, tax, vat } from './national-id.ts';

export const belgium = country('BE', 'Belgian', [
	// https://www.ibz.rrn.fgov.be/en/national-register/
	identity('nn', '99.99.99-999.99', {
		words: 'niss insz ssin bis rijksregister rijksregisternummer registrenational',
		check: nationalNumber,
		alone: true,
	}),
	tax('', '99.99.99-999.99', { check: nationalNumber }),
	vat('', '[01]?9{9}', {
		words: 'ondernemingsnummer',
		check: (v) => 97 - (Number(v.slice(0, -2)) % 97) === Number(v.slice(-2)),
	}),
	passport('', 'AA999999'),
]);

/** The remainder by 97, of a number with a 2 before it for those born from 2000 on. Months of the BIS register count on from 20 or 40. */
function nationalNumber(value: string): boolean {
	const [number, check] = [value.slice(0, 9), Number(value.slice(9))];
	if (Number(value.slice(2, 4)) % 20 > 12 || Number(value.slice(4, 6)) > 31) return false;
	return [number, `2${number}`].some((digits) => 97 - (Number(digits) % 97) === check);
}

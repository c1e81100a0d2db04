import { weigh } from '../checks.ts';
import { bank, country, passport, tax, vat } from './national-id.ts';

export const newZealand = country('NZ', 'New Zealand', [
	tax('ird', '9{8,9}', { check: ird }),
	bank('', '99-9999-9999999-99', { words: 'nzbank' }),
	vat('gst', '9{8,9}', { check: ird }),
	passport('', '[a-z]{1,2}999999'),
]);

/** A remainder of ten calls for the second weights. */
function ird(value: string): boolean {
	const digits = value.padStart(9, '0');
	const first = (11 - (weigh(digits.slice(0, 8), '32765432') % 11)) % 11;
	return (first === 10 ? (11 - (weigh(digits.slice(0, 8), '74325276') % 11)) % 11 : first) === Number(digits[8]);
}

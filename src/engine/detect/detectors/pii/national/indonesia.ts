import { isDay, luhnDigit } from '../checks.ts';
import { country, identity, passport, tax } from './national-id.ts';

export const indonesia = country('ID', 'Indonesian', [
	identity('nik', '[1-9]999999999999999', { words: 'ktp', check: nik }),
	tax('npwp', '99.999.999.9-999.999', { check: (v) => luhnDigit(v.slice(0, 9)) }),
	passport('', '[a-cex]9999999', { words: 'paspor' }),
]);

/** Province, district, date (days of women count on from 40), serial. */
function nik(value: string): boolean | undefined {
	return Number(value.slice(0, 2)) < 95 && isDay(value.slice(8, 10), Number(value.slice(6, 8)) % 40)
		? undefined
		: false;
}

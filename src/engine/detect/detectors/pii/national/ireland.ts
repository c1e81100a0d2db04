import { weigh } from '../checks.ts';
import { country, passport, tax, vat } from './national-id.ts';

export const ireland = country('IE', 'Irish', [
	// https://en.wikipedia.org/wiki/Personal_Public_Service_Number
	tax('pps', '9999999A[abhtwx]?', { words: 'ppsn', check: pps }),
	vat('', '9999999A[abhtwx]?|9A99999A', {
		check: (v) => pps(/^\d[A-Z]/.test(v) ? `0${v.slice(2, 7)}${v[0]}${v[7]}` : v),
	}),
	passport('', '[a-z]X9999999'),
]);

/** A second letter counts nine times, A being 1; T, W and X are none. */
function pps(value: string): boolean {
	const second = value.charAt(8);
	const last = /^[TWX]?$/.test(second) ? 0 : second.charCodeAt(0) - 64;
	return 'WABCDEFGHIJKLMNOPQRSTUV'[(weigh(value.slice(0, 7), '8765432') + 9 * last) % 23] === value[7];
}

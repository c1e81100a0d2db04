import { luhnDigit, mod } from '../checks.ts';
import { country, health, passport, tax, vat } from './national-id.ts';

export const canada = country('CA', 'Canadian', [
	// https://www.canada.ca/en/employment-social-development/services/sin.html
	tax('sin', '[1-79]99-999-999', { words: 'socialinsurance', check: luhnDigit }),
	vat('bn', '999999999(?:r[tpcmrz]9999)?', { words: 'gst hst businessnumber', check: (v) => luhnDigit(v.slice(0, 9)) }),
	vat('qst', '9999999999tq9999', { words: 'tvq' }),
	health('phn', '9999999999', {
		words: 'bhn',
		check: (v) => v.startsWith('9') && mod(11, '248569a7a1')(`${v.slice(1, 9)}${v[9]}`),
	}),
	passport('', 'A999999AA|AA999999'),
]);

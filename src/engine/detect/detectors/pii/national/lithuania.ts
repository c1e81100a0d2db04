import { all, dated, twice } from '../checks.ts';
import { country, identity, passport, vat } from './national-id.ts';

export const lithuania = country('LT', 'Lithuanian', [
	identity('asmens', '[3-69]9999999999', {
		words: 'asmenskodas',
		check: all(dated('YMD', 1), twice('1234567891', '3456789123')),
	}),
	vat('', '9{12}|9{9}', {
		words: 'pvm',
		check: (v) =>
			v.at(-2) === '1' &&
			twice(v.length === 9 ? '12345678' : '12345678912', v.length === 9 ? '34567891' : '34567891234')(v),
	}),
	passport('', '[a-z]X999999'),
]);

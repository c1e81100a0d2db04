import { all, dated, mod, twice } from '../checks.ts';
import { company, country, identity, passport, tax, vat } from './national-id.ts';

export const estonia = country('EE', 'Estonian', [
	identity('ik', '[1-8]9999999999', {
		words: 'isikukood',
		check: all(dated('YMD', 1), twice('1234567891', '3456789123')),
	}),
	tax('', '[1-8]9999999999', { check: all(dated('YMD', 1), twice('1234567891', '3456789123')) }),
	company('registrikood', '[1789]9999999', { check: twice('1234567', '3456789') }),
	vat('', '999999999', { words: 'kmkr', check: mod(10, '371371371') }),
	passport('', '[a-z]?A9999999'),
]);

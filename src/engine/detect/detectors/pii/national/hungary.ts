import { mod } from '../checks.ts';
import { country, health, passport, tax, vat } from './national-id.ts';

export const hungary = country('HU', 'Hungarian', [
	vat('anum', '99999999(?:9[1-5]99)?', { words: 'adoszam', check: (v) => mod(10, '97319731')(v.slice(0, 8)) }),
	tax('', '8999999999', { words: 'adoazonosito adoazonositojel', check: mod(11, '123456789a') }),
	health('taj', '999-999-999', { words: 'tajszam', check: mod(10, '373737379') }),
	passport('', 'AA9{6,7}', { words: 'utlevel' }),
]);

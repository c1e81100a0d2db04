import { all, crossSum, luhnDigit, mod } from '../checks.ts';
import { company, country, health, passport, tax, vat } from './national-id.ts';

export const austria = country('AT', 'Austrian', [
	vat('uid', 'u99999999', { words: 'umsatzsteuer', check: uid }),
	// https://de.wikipedia.org/wiki/Sozialversicherungsnummer
	health('svnr', '9999 999999', {
		words: 'vnr vsnr sozialversicherung sozialversicherungsnummer versicherungsnummer',
		check: all(
			(v) => (Number(v.slice(4, 6)) < 32 && Number(v.slice(6, 8)) < 16 ? undefined : false),
			mod(11, '379a584216'),
		),
	}),
	tax('tin', '99-999/9999', { words: 'steuernummer abgabenkontonummer', check: luhnDigit }),
	company('fn', '9{5,6}A', { words: 'firmenbuch firmenbuchnummer businessid', prefix: 'fn' }),
	passport('', 'A9999999'),
]);

/** Luhn's sum, with 4 added. */
function uid(value: string): boolean {
	return (crossSum(value.slice(1, 8), '1212121') + 4 + Number(value[8])) % 10 === 0;
}

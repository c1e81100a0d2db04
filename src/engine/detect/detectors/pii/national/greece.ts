import { all, dated, luhnDigit } from '../checks.ts';
import { country, identity, passport, tax, vat } from './national-id.ts';

export const greece = country('GR', 'Greek', [
	identity('amka', '99999999999', { words: 'αμκα', check: all(dated('DMY'), luhnDigit) }),
	vat('', '9?99999999', { words: 'afm αφμ', check: afm, prefix: 'el|gr' }),
	tax('', '999999999', { check: afm }),
	passport('', 'AA9999999', { words: 'διαβατηριο' }),
]);

/** Each digit doubles what stands before it. */
function afm(value: string): boolean {
	let sum = 0;
	for (const digit of value.slice(0, -1)) sum = (sum + Number(digit)) * 2;
	return (sum % 11) % 10 === Number(value.slice(-1));
}

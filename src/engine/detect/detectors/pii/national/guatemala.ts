import { mod } from '../checks.ts';
import { country, identity, vat } from './national-id.ts';

export const guatemala = country('GT', 'Guatemalan', [
	identity('cui', '9999 99999 9999', { words: 'dpi', check: (v) => mod(11, '23456789a')(v.slice(0, 9)) }),
	vat('nit', '9{2,8}[0-9k]', { check: nit }),
]);

function nit(value: string): boolean {
	let sum = 0;
	for (let i = 2; i <= value.length; i++) sum += Number(value[value.length - i]) * i;
	return '0123456789K'[(11 - (sum % 11)) % 11] === value.slice(-1);
}

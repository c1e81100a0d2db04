import { country, identity, vat } from './national-id.ts';

export const colombia = country('CO', 'Colombian', [
	vat('nit', '9{8,10}', { words: 'rut', check: nit }),
	identity('cedula', '9{8,10}', { words: 'ceduladeciudadania' }),
]);

const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41];

function nit(value: string): boolean {
	let sum = 0;
	for (let i = 2; i <= value.length; i++) sum += Number(value[value.length - i]) * (WEIGHTS[i - 2] ?? 0);
	return '01987654321'[sum % 11] === value.slice(-1);
}

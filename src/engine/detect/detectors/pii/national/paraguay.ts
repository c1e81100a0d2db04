import { country, identity, vat } from './national-id.ts';

export const paraguay = country('PY', 'Paraguayan', [
	vat('ruc', '9{5,9}', { check: ruc }),
	identity('cedula', '9{6,7}'),
]);

function ruc(value: string): boolean {
	let sum = 0;
	for (let i = 2; i <= value.length; i++) sum += Number(value[value.length - i]) * i;
	return ((11 - (sum % 11)) % 11) % 10 === Number(value.slice(-1));
}

import { mod, weigh } from '../checks.ts';
import { country, identity, vat } from './national-id.ts';

export const elSalvador = country('SV', 'Salvadoran', [
	vat('nit', '[019]999-999999-999-9', { check: nit, alone: '9999-999999-999-9' }),
	identity('dui', '99999999-9', { check: mod(10, '987654321') }),
]);

/** Two ways of weighing, told apart by the serial. */
function nit(value: string): boolean {
	const last = Number(value[13]);
	if (value.slice(10, 13) <= '100') return (weigh(value.slice(0, 13), 'edcba98765432') % 11) % 10 === last;
	return ((11 - (weigh(value.slice(0, 13), '2765432765432') % 11)) % 11) % 10 === last;
}

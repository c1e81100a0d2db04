import { mod, weigh } from '../checks.ts';
import { bank, country, identity, passport, tax } from './national-id.ts';

export const argentina = country('AR', 'Argentine', [
	tax('cuit', '99-99999999-9', { words: 'cuil', check: cuit, alone: true }),
	identity('dni', '9{7,8}', { words: 'documento' }),
	bank('cbu', '9{22}', { check: cbu }),
	passport('', 'AAA999999'),
]);

/** Ten has no digit of its own: the number then begins otherwise, or ends in 9. */
function cuit(value: string): boolean {
	const rest = weigh(value, '54327654321') % 11;
	return /^(?:2[0347]|3[034]|5[015])/.test(value) && (rest === 0 || (rest === 10 && value.endsWith('9')));
}

function cbu(value: string): boolean {
	const [bank, account] = [value.slice(0, 8), value.slice(8)];
	return mod(10, '71397131')(bank) === true && mod(10, '39713971397131')(account) === true;
}

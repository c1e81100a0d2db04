import { mod } from '../checks.ts';
import { country, identity, passport, tax, vat } from './national-id.ts';

export const portugal = country('PT', 'Portuguese', [
	tax('nif', '[1-35689]99999999', { words: 'nipc contribuinte', check: mod(11, '987654321', true) }),
	vat('', '[1-35689]99999999', { check: mod(11, '987654321', true) }),
	identity('cc', '99999999 9 XX9', { words: 'cartaodecidadao', check: card, alone: '99999999 9 AA9' }),
	passport('', '[a-z]{1,2}999999'),
]);

/** Luhn's way, where letters count from 10 on. */
function card(value: string): boolean {
	let sum = 0;
	for (let i = 0; i < 12; i++) {
		const number = Number.parseInt(value.charAt(i), 36) * (2 - (i % 2));
		sum += i % 2 === 0 && number > 9 ? number - 9 : number;
	}
	return sum % 10 === 0;
}

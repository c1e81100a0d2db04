import { isDay, mod } from '../checks.ts';
import { country, identity, passport, vat } from './national-id.ts';

export const iceland = country('IS', 'Icelandic', [
	identity('kennitala', '999999-999[089]', { words: 'kt', check: kennitala }),
	vat('', '9{5,6}', { words: 'vsk' }),
	passport('', '[a-z]9999999'),
]);

/** Days of firms count on from 40. */
function kennitala(value: string): boolean {
	return isDay(value.slice(2, 4), Number(value.slice(0, 2)) % 40) && mod(11, '327654321')(value.slice(0, 9)) === true;
}

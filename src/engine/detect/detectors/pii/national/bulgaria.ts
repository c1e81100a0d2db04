import { isDay, mod, twice } from '../checks.ts';
import { country, identity, tax, vat } from './national-id.ts';

export const bulgaria = country('BG', 'Bulgarian', [
	identity('egn', '9999999999', { words: 'егн', check: egn }),
	identity('pnf', '9999999999', { words: 'lnch лнч', check: foreigner }),
	vat('', '9{10}|9{9}', { words: 'eik еик ддс', check: vatNumber }),
	tax('', '9999999999', { check: egn }),
]);

/** Months count on from 20 for the 19th century, from 40 for the 21st. */
function egn(value: string): boolean {
	return isDay(Number(value.slice(2, 4)) % 20, value.slice(4, 6)) && mod(11, '2485a9736a', true)(value) === true;
}

function foreigner(value: string): boolean | undefined {
	return mod(10, 'ljhdb97319')(value);
}

function vatNumber(value: string): boolean {
	if (value.length === 9) return twice('12345678', '3456789a')(value) === true;
	return egn(value) || foreigner(value) === true || mod(11, '4327654321')(value) === true;
}

import { dated, mod } from '../checks.ts';
import { country, identity, passport, tax, vat } from './national-id.ts';

export const finland = country('FI', 'Finnish', [
	// https://dvv.fi/en/personal-identity-code
	identity('hetu', '999999[-+a-fu-y]999X', { words: 'henkilotunnus', check: hetu, alone: '999999-999X|999999A999X' }),
	tax('', '999999[-+a-fu-y]999X', { check: hetu }),
	vat('', '9999999-9', { words: 'alv ytunnus', check: mod(11, '79a58421') }),
	passport('', 'AA9999999'),
]);

/** Day, month, year, a sign for the century, which is a letter or lost with the separators, number, check character. */
function hetu(value: string): boolean {
	const digits = value.slice(0, 6) + value.slice(-4, -1);
	return dated('DMY')(digits) !== false && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === value.slice(-1);
}

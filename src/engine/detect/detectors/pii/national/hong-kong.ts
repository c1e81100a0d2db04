import { weigh } from '../checks.ts';
import { country, identity } from './national-id.ts';

export const hongKong = country('HK', 'Hong Kong', [
	// https://en.wikipedia.org/wiki/Hong_Kong_identity_card
	identity('hkid', '[a-z]{1,2}999999[0-9a]', { words: 'hkidno 身份證', check: hkid, alone: 'A999999(X)|AA999999(X)' }),
]);

/** A missing first letter counts as a blank, which is 36. */
function hkid(value: string): boolean {
	return (weigh(value, value.length === 8 ? '87654321' : '987654321') + (value.length === 8 ? 36 * 9 : 0)) % 11 === 0;
}

import { mod, soft, weigh } from '../checks.ts';
import { country, identity, passport, vat } from './national-id.ts';

export const netherlands = country('NL', 'Dutch', [
	// https://nl.wikipedia.org/wiki/Burgerservicenummer
	identity('bsn', '9999.99.999', { words: 'burgerservicenummer sofinummer sofi', check: bsn, alone: true }),
	identity('onderwijsnummer', '109999999', { check: (v) => weigh(v, '98765432a') % 11 === 5 }),
	vat('', '9{7,9}b99', {
		words: 'btwnummer btwid',
		check: (v) => {
			const [digits = '', branch] = v.split('B');
			return soft(bsn)(digits.padStart(9, '0')) ?? (branch !== '00' ? undefined : false);
		},
	}),
	passport('', '[a-npq-z]{2}[a-z0-9]{6}9'),
]);

function bsn(value: string): boolean {
	return Number(value) > 0 && mod(11, '98765432a')(value) === true;
}

import { eleven } from '../checks.ts';
import { birthNumber } from './birth-number.ts';
import { company, country, identity, passport, tax, vat } from './national-id.ts';

export const czechia = country('CZ', 'Czech', [
	identity('rc', '9{9,10}', { words: 'rodnecislo', check: birthNumber, alone: '999999/9999' }),
	company('ico', '99999999', { check: ico }),
	vat('', '9{8,10}', { words: 'dic dph', check: (v) => (v.length === 8 ? ico(v) : birthNumber(v)) }),
	tax('', '9{9,10}', { check: birthNumber }),
	passport('', '99999999'),
]);

function ico(value: string): boolean | undefined {
	return eleven('8765432')(value);
}

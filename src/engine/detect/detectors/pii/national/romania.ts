import { isDay, weigh } from '../checks.ts';
import { company, country, identity, passport, tax, vat } from './national-id.ts';

export const romania = country('RO', 'Romanian', [
	identity('cnp', '[1-9]999999999999', { check: cnp }),
	tax('', '[1-9]999999999999', { words: 'cif', check: cnp }),
	vat('cui', '[1-9]9{4,9}', { words: 'cif', check: cui }),
	company('onrc', '[jfc]9{1,2}/9{1,6}/(?:99.99.)?9999'),
	passport('', '9{8,9}', { words: 'pasaportul' }),
]);

function cnp(value: string): boolean {
	const rest = weigh(value, '279146358279') % 11;
	return isDay(value.slice(3, 5), value.slice(5, 7)) && (rest === 10 ? 1 : rest) === Number(value[12]);
}

function cui(value: string): boolean {
	return ((weigh(value.slice(0, -1).padStart(9, '0'), '753217532') * 10) % 11) % 10 === Number(value.slice(-1));
}

import { mod, weigh } from '../checks.ts';
import { company, country, health, passport, tax, vat } from './national-id.ts';

export const australia = country('AU', 'Australian', [
	// https://abr.business.gov.au/Help/AbnFormat
	vat('abn', '[1-9]9 999 999 999', { check: abn }),
	company('acn', '999 999 999', { check: mod(10, '876543211') }),
	tax('tfn', '999 999 999', { words: 'taxfile', check: mod(11, '14375869a') }),
	health('medicare', '[2-6]9{9,10}', { check: mod(10, '137913799') }),
	passport('', '[a-z]?A9999999'),
]);

function abn(value: string): boolean {
	return weigh(`${Number(value[0]) - 1}${value.slice(1)}`, 'a13579bdfhj') % 89 === 0;
}

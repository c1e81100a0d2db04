import { all, dated, luhnDigit, soft } from '../checks.ts';
import { country, identity, passport, tax, vat } from './national-id.ts';

export const southAfrica = country('ZA', 'South African', [
	// https://en.wikipedia.org/wiki/South_African_identity_card
	identity('id', '999999 9999 [0-2]99', {
		words: 'zaid rsaid said idnumber resident refugee permanentresident',
		check: all(dated('YMD'), luhnDigit),
	}),
	tax('tin', '[01239]999999999', { check: luhnDigit }),
	vat('', '4999999999', { check: soft(luhnDigit) }),
	passport('', '[adetm]9{8}'),
]);

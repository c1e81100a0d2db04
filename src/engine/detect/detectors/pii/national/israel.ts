import { luhnDigit } from '../checks.ts';
import { country, identity, passport, vat } from './national-id.ts';

export const israel = country('IL', 'Israeli', [
	identity('id', '9{8,9}', { words: 'teudatzehut idnr zehut', check: luhnDigit }),
	vat('hp', '599999999', { check: luhnDigit }),
	passport('', '9{8,9}'),
]);

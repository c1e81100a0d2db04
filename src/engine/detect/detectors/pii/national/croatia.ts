import { iso7064 } from '../checks.ts';
import { country, passport, tax, vat } from './national-id.ts';

export const croatia = country('HR', 'Croatian', [
	tax('oib', '99999999999', { check: iso7064 }),
	vat('', '99999999999', { words: 'pdv', check: iso7064 }),
	passport('', '999999999', { words: 'putovnica' }),
]);

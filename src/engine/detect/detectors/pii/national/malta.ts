import { mod } from '../checks.ts';
import { country, passport, tax, vat } from './national-id.ts';

export const malta = country('MT', 'Maltese', [
	vat('', '[1-9]9999999', { check: mod(37, '346789a1') }),
	tax('id', '9{3,7}[maplhgbz]'),
	passport('', '9999999'),
]);

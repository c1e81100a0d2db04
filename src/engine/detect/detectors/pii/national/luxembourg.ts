import { luhnDigit, verhoeff } from '../checks.ts';
import { country, passport, tax, vat } from './national-id.ts';

export const luxembourg = country('LU', 'Luxembourgish', [
	vat('', '99999999', { check: (v) => Number(v.slice(0, 6)) % 89 === Number(v.slice(6)) }),
	tax('matricule', '[12]9999999999 99', {
		check: (v) => luhnDigit(v.slice(0, 12)) && verhoeff(v.slice(0, 11) + v.slice(12)),
	}),
	passport('', 'j[a-z0-9]{7}'),
]);

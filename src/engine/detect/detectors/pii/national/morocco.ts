import { remainder } from '../checks.ts';
import { country, vat } from './national-id.ts';

export const morocco = country('MA', 'Moroccan', [
	vat('ice', '999999999999999', { check: (v) => remainder(v, 97) === 0 }),
]);

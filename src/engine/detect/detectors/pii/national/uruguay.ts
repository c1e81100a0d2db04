import { mod } from '../checks.ts';
import { country, identity, vat } from './national-id.ts';

export const uruguay = country('UY', 'Uruguayan', [
	vat('rut', '[0-2]99999990019', { check: mod(11, '432987654321') }),
	identity('ci', '9{7,8}', { words: 'cedula nie', check: (v) => mod(10, '29876341')(v.padStart(8, '0')) }),
]);

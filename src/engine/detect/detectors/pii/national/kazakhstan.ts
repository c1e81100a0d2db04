import { twice } from '../checks.ts';
import { country, passport, tax, vat } from './national-id.ts';

export const kazakhstan = country('KZ', 'Kazakh', [
	tax('iin', '999999999999', { words: 'bin иин бин жсн', check: twice('123456789ab', '3456789ab12') }),
	vat('', '999999999999'),
	passport('', 'A9{7,8}'),
]);

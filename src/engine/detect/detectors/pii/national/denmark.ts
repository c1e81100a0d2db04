import { all, dated, mod, soft } from '../checks.ts';
import { country, identity, tax, vat } from './national-id.ts';

export const denmark = country('DK', 'Danish', [
	// https://en.wikipedia.org/wiki/Personal_identification_number_(Denmark)
	identity('cpr', '999999-9999', {
		words: 'personnummer cprnummer',
		check: all(dated('DMY'), soft(mod(11, '4327654321'))),
	}),
	tax('', '999999-9999', { check: all(dated('DMY'), mod(11, '4327654321')) }),
	vat('cvr', '[1-9]9999999', { words: 'moms', check: mod(11, '27654321') }),
]);

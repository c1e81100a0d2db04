import { iso7064 } from '../checks.ts';
import { jmbg } from './jmbg.ts';
import { country, identity, vat } from './national-id.ts';

export const serbia = country('RS', 'Serbian', [
	vat('pib', '[1-9]99999999', { words: 'пиб', check: iso7064 }),
	identity('jmbg', '9999999999999', { words: 'јмбг', check: jmbg }),
]);

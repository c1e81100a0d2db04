import { weigh } from '../checks.ts';
import { country, identity, passport, tax } from './national-id.ts';

export const mozambique = country('MZ', 'Mozambican', [
	tax('nuit', '999999999', { check: (v) => '01234567891'[weigh(v, '89456789') % 11] === v[8] }),
	identity('bi', '999999999999A', { words: 'bilhetedeidentidade' }),
	passport('', 'AA9999999'),
]);

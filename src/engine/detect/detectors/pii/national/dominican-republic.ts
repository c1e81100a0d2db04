import { luhnDigit, weigh } from '../checks.ts';
import { company, country, identity, vat } from './national-id.ts';

export const dominicanRepublic = country('DO', 'Dominican', [
	identity('cedula', '999-9999999-9', { check: luhnDigit, alone: true }),
	vat('rnc', '999999999', { check: (v) => ((10 - (weigh(v, '79865432') % 11)) % 9) + 1 === Number(v[8]) }),
	company('ncf', '[abe]9{10,12}'),
]);

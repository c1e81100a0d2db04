import { country, identity, vat } from './national-id.ts';

export const bolivia = country('BO', 'Bolivian', [
	identity('ci', '9{5,8}(?:ch|lp|cb|or|pt|tj|sc|be|pd)X?', { words: 'cedula carnet' }),
	vat('nit', '9{7}'),
]);

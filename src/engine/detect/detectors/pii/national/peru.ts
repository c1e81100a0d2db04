import { eleven } from '../checks.ts';
import { country, identity, vat } from './national-id.ts';

export const peru = country('PE', 'Peruvian', [
	vat('ruc', '(?:10|15|17|20)999999999', { check: eleven('5432765432') }),
	identity('dni', '99999999X?', { words: 'cui' }),
	identity('ce', '9{9}', { words: 'carnetdeextranjeria' }),
]);

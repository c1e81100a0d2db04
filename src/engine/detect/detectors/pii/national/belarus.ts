import { mod } from '../checks.ts';
import { country, passport, vat } from './national-id.ts';

export const belarus = country('BY', 'Belarusian', [
	vat('unp', '999999999', { words: 'унп', check: mod(11, 'tnjhd753a'), prefix: 'by|унп' }),
	passport('', 'AA9999999'),
]);

import { birthNumber } from './birth-number.ts';
import { country, identity, passport, tax, vat } from './national-id.ts';

export const slovakia = country('SK', 'Slovak', [
	identity('rc', '9{9,10}', { words: 'rodnecislo', check: birthNumber, alone: '999999/9999' }),
	tax('', '9{9,10}', { check: birthNumber }),
	vat('', '[1-9]9[2-47-9]9999999', { words: 'dph icdph', check: (v) => Number(v) % 11 === 0 }),
	passport('', 'A9999999', { words: 'cestovnypas' }),
]);

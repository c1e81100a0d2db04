import { mod } from '../checks.ts';
import { jmbg } from './jmbg.ts';
import { country, identity, tax, vat } from './national-id.ts';

export const slovenia = country('SI', 'Slovenian', [
	identity('emso', '9999999999999', { check: jmbg }),
	tax('', '[1-9]9999999', { words: 'davcna davcnastevilka', check: mod(11, '87654321', true) }),
	vat('', '[1-9]9999999', { words: 'ddv', check: mod(11, '87654321', true) }),
]);

import { mod } from '../checks.ts';
import { jmbg } from './jmbg.ts';
import { country, identity, vat } from './national-id.ts';

export const northMacedonia = country('MK', 'Macedonian', [
	vat('edb', '9999999999999', { words: 'едб', check: mod(11, '7654327654321', true) }),
	identity('embg', '9999999999999', { words: 'ембг', check: jmbg }),
]);

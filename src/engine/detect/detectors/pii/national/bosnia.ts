import { jmbg } from './jmbg.ts';
import { country, identity } from './national-id.ts';

export const bosnia = country('BA', 'Bosnian', [identity('jmbg', '9999999999999', { check: jmbg })]);

import { country, passport, tax } from './national-id.ts';

export const algeria = country('DZ', 'Algerian', [tax('nif', '9{20}|9{15}'), passport('', '999999999')]);

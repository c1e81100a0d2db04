import { country, vat } from './national-id.ts';

export const sanMarino = country('SM', 'San Marino', [vat('coe', '9{5}')]);

import { frenchVat } from './french-vat.ts';
import { country, vat } from './national-id.ts';

export const monaco = country('MC', 'Monegasque', [vat('', '99000999999', { check: frenchVat, prefix: 'fr|mc' })]);

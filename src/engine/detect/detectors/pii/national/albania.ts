import { country, vat } from './national-id.ts';

export const albania = country('AL', 'Albanian', [vat('nipt', 'X99999999A', { words: 'nuis' })]);

import { country, vat } from './national-id.ts';

export const faroeIslands = country('FO', 'Faroese', [vat('vn', '999999', { words: 'vtal mvg' })]);

import { country, identity, tax } from './national-id.ts';

export const tunisia = country('TN', 'Tunisian', [
	tax('mf', '9{7}A(?:[abpdn][mpcne]999)?', { words: 'matriculefiscal' }),
	identity('cin', '9{8}'),
]);

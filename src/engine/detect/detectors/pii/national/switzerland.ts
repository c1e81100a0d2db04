import { mod } from '../checks.ts';
import { country, identity, passport, vat } from './national-id.ts';

export const switzerland = country('CH', 'Swiss', [
	identity('ahv', '756.9999.9999.99', {
		words: 'avs navs socialsecurity ssn sozialversicherungsnummer',
		check: (v) => v.startsWith('756') && mod(10, '1313131313131')(v),
		alone: '999.9999.9999.99',
	}),
	vat('uid', '999.999.999(?:mwst|tva|iva)?', {
		words: 'ide',
		check: (v) => mod(11, '543276541')(v.slice(0, 9)),
		alone: 'AAA-999.999.999',
		prefix: 'che',
	}),
	passport('', '[a-z]9999999'),
]);

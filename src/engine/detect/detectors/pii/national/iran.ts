import { weigh } from '../checks.ts';
import { country, identity, passport } from './national-id.ts';

export const iran = country('IR', 'Iranian', [
	identity('nid', '9999999999', {
		words: 'codemelli کدملی',
		check: (v) => {
			const rest = weigh(v.slice(0, 9), 'a98765432') % 11;
			return !/^(\d)\1+$/.test(v) && (rest < 2 ? rest : 11 - rest) === Number(v[9]);
		},
	}),
	passport('', '[a-z]9{8}'),
]);

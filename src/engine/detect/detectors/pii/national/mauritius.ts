import { country, identity } from './national-id.ts';

export const mauritius = country('MU', 'Mauritian', [
	identity('nid', 'A999999999999X', {
		check: (v) => {
			let sum = 0;
			for (let i = 0; i < 13; i++) sum += Number.parseInt(v.charAt(i), 36) * (14 - i);
			return '0123456789ABCDEFG'[(17 - (sum % 17)) % 17] === v[13];
		},
	}),
]);

import { weigh } from '../checks.ts';
import { country, vat } from './national-id.ts';

export const venezuela = country('VE', 'Venezuelan', [
	vat('rif', '[vejpg]999999999', {
		check: (v) =>
			'00987654321'[('VEJPG'.indexOf(v.charAt(0)) * 4 + 4 + weigh(v.slice(1, 9), '32765432')) % 11] === v[9],
		alone: 'A-99999999-9',
	}),
]);

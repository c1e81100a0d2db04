import { weigh } from '../checks.ts';
import { country, identity, tax } from './national-id.ts';

export const ghana = country('GH', 'Ghanaian', [
	tax('tin', '[pcgqv]00XXXXXXXX', {
		words: 'ghtin',
		check: (v) => '0123456789X'[weigh(v.slice(1, 10), '123456789') % 11] === v[10],
	}),
	identity('card', '999999999-9', { words: 'ghanacard', alone: 'AAA-999999999-9', prefix: 'gha' }),
]);

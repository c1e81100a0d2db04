import { country, identity, tax } from './national-id.ts';

export const pakistan = country('PK', 'Pakistani', [
	identity('cnic', '[1-7]9999-9999999-9', { words: 'nicop' }),
	tax('ntn', '99999999?'),
]);

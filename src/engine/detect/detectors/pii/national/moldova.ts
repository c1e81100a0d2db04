import { mod } from '../checks.ts';
import { country, tax } from './national-id.ts';

export const moldova = country('MD', 'Moldovan', [
	tax('idno', '9999999999999', { words: 'idnp', check: mod(10, '7317317317319') }),
]);

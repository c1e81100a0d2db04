import { dated } from '../checks.ts';
import { country, identity, passport } from './national-id.ts';

export const malaysia = country('MY', 'Malaysian', [
	identity('nric', '999999-99-9999', { words: 'mykad', check: dated('YMD') }),
	passport('', '[ahk]9{8}'),
]);

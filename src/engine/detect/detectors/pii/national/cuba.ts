import { dated } from '../checks.ts';
import { country, identity } from './national-id.ts';

export const cuba = country('CU', 'Cuban', [
	identity('ni', '99999999999', { words: 'carnet identidad', check: dated('YMD') }),
]);

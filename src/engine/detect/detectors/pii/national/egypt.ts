import { dated } from '../checks.ts';
import { country, identity, tax } from './national-id.ts';

export const egypt = country('EG', 'Egyptian', [
	tax('tn', '999-999-999', { words: 'egtn' }),
	identity('nid', '[23]9999999999999', { check: dated('YMD', 1) }),
]);

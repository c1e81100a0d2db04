import { weigh } from '../checks.ts';
import { country, identity, passport, tax } from './national-id.ts';

export const thailand = country('TH', 'Thai', [
	// https://en.wikipedia.org/wiki/Thai_identity_card
	identity('id', '[1-8]-9999-99999-99-9', {
		words: 'tnin thaiid pin idnr thainationalid เลขประจำตัวประชาชน เลขบัตรประชาชน บัตรประชาชน',
		check: thai,
		alone: '9-9999-99999-99-9',
	}),
	tax('tin', '[0-8]-9999-99999-99-9', { words: 'moa เลขประจำตัวผู้เสียภาษี', check: thai }),
	passport('', '[a-z]{1,2}9{6,7}', { words: 'หนังสือเดินทาง' }),
]);

function thai(value: string): boolean {
	return (11 - (weigh(value, 'dcba98765432') % 11)) % 10 === Number(value[12]);
}

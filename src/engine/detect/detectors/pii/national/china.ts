import { isDay, weigh } from '../checks.ts';
import { country, identity, passport, vat } from './national-id.ts';

export const china = country('CN', 'Chinese', [
	// https://en.wikipedia.org/wiki/Resident_Identity_Card
	identity('ric', '999999(?:19|20)99[01]9[0-3]9999[0-9x]', {
		words: 'residentid residentidentity shenfenzheng 身份证 居民身份',
		check: resident,
	}),
	// https://en.wikipedia.org/wiki/Unified_Social_Credit_Identifier
	vat('uscc', '99999999[0-9a-hj-npqrtuwxy]{10}', { words: 'socialcredit 统一社会信用', check: uscc }),
	passport('', '[degps]X9999999', { words: '护照' }),
]);

function resident(value: string): boolean {
	if (!/^(?:19|20)/.test(value.slice(6)) || !isDay(value.slice(10, 12), value.slice(12, 14))) return false;
	return '10X98765432'[weigh(value.slice(0, 17), '79a584216379a5842') % 11] === value[17];
}

const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function uscc(value: string): boolean {
	let sum = 0;
	let weight = 1;
	for (const character of value.slice(0, 17)) {
		sum += LETTERS.indexOf(character) * weight;
		weight = (weight * 3) % 31;
	}
	return LETTERS[(31 - (sum % 31)) % 31] === value[17];
}

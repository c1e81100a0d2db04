import { crossSum, weigh } from '../checks.ts';
import { country, identity, vat } from './national-id.ts';

export const taiwan = country('TW', 'Taiwanese', [
	// https://en.wikipedia.org/wiki/National_identification_card_(Taiwan)
	identity('natid', '[a-z][a-d1289]99999999', { words: 'taiwanid arc 身分證 統一證號', check: natid }),
	vat('ubn', '99999999', { words: 'ban 統一編號', check: ubn }),
]);

const CITIES = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** The letter stands for 10 to 35; a second one for its last digit. */
function natid(value: string): boolean {
	const city = CITIES.indexOf(value.charAt(0)) + 10;
	const second = /\d/.test(value.charAt(1)) ? value.charAt(1) : String(CITIES.indexOf(value.charAt(1)) % 10);
	return (Math.floor(city / 10) + (city % 10) * 9 + weigh(second + value.slice(2), '876543211')) % 10 === 0;
}

/** Since 2023 a sum that is a multiple of 5 is enough; a seventh digit of 7 counts either way. */
function ubn(value: string): boolean {
	const sum = crossSum(value, '12121241');
	return sum % 5 === 0 || (value[6] === '7' && (sum + 1) % 5 === 0);
}

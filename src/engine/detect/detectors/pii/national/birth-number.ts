import type { Check } from '../checks.ts';

/**
 * The birth number of Czechs and Slovaks: women's months count on from 50, and from 20 or 70 where a day's numbers were
 * used up. Nine digits, without a check digit, until 1953. https://en.wikipedia.org/wiki/National_identification_number#Czech_Republic_and_Slovakia
 */
export const birthNumber: Check = (value) => {
	const month = (Number(value.slice(2, 4)) % 50) % 20;
	const day = Number(value.slice(4, 6));
	if (month < 1 || month > 12 || day < 1 || day > 31) return false;
	if (value.length === 9) return Number(value.slice(0, 2)) < 54 ? undefined : false;
	const rest = Number(value.slice(0, 9)) % 11;
	return rest % 10 === Number(value[9]);
};

import { type Check, luhnDigit } from '../checks.ts';

const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Two characters over the nine digits of a company, which Luhn's check holds unless it is Monaco's. Since digits alone
 * ran short, there are letters too. https://fr.wikipedia.org/wiki/Code_Insee#Num%C3%A9ro_de_TVA_intracommunautaire
 */
export const frenchVat: Check = (value) => {
	const [digits, company] = [value.slice(2), Number(value.slice(2))];
	if (!digits.startsWith('000') && !luhnDigit(digits)) return false;
	if (/^\d\d/.test(value)) return (12 + 3 * (company % 97)) % 97 === Number(value.slice(0, 2));
	const [first, second] = [LETTERS.indexOf(value.charAt(0)), LETTERS.indexOf(value.charAt(1))];
	const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
	return (company + 1 + Math.floor(key / 11)) % 11 === key % 11;
};

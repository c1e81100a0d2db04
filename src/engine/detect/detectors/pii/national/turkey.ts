import { weigh } from '../checks.ts';
import { country, identity, passport, tax } from './national-id.ts';

export const turkey = country('TR', 'Turkish', [
	// https://en.wikipedia.org/wiki/Turkish_Identification_Number
	identity('tckn', '[1-9]9999999999', { words: 'tckimlik tckimlikno kimlik kimlikno', check: tckn }),
	tax('vkn', '9999999999', { words: 'vergino vergi', check: vkn }),
	passport('', '[a-z]9{8}'),
]);

function tckn(value: string): boolean {
	const odd = weigh(value, '101010101');
	const even = weigh(value, '01010101');
	const tenth = (((7 * odd - even) % 10) + 10) % 10;
	return tenth === Number(value[9]) && (odd + even + tenth) % 10 === Number(value[10]);
}

function vkn(value: string): boolean {
	let sum = 0;
	for (let i = 0; i < 9; i++) {
		const rest = (Number(value[i]) + 9 - i) % 10;
		if (rest > 0) sum += (rest * 2 ** (9 - i)) % 9 || 9;
	}
	return (10 - (sum % 10)) % 10 === Number(value[9]);
}

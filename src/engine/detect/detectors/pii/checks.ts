import { luhn } from './luhn.ts';

/**
 * What a number's own rules say of it, in capitals and digits without separators: true where its check digits match,
 * false where it cannot be one, undefined where it could be and nothing proves it.
 */
export type Check = (value: string) => boolean | undefined;

const IN_ORDER = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The value of a digit or capital: A is 10, Z is 35. */
function valueOf(character: string | undefined): number {
	return IN_ORDER.indexOf(character ?? '');
}

/** Digit by weight, added up, as far as both go. Weights are written in base 36: `a` is 10. */
export function weigh(value: string, weights: string): number {
	let sum = 0;
	for (let i = 0; i < weights.length && i < value.length; i++) {
		sum += valueOf(value[i]) * Number.parseInt(weights.charAt(i), 36);
	}
	return sum;
}

/**
 * The weighted sum, check digit included, is a multiple of the modulus. A weight of 1 for the check digit is the spec
 * that subtracts from the modulus, `modulus - 1` the one that takes the remainder. `tenIsZero`: a remainder of two
 * digits is written as 0.
 */
export function mod(modulus: number, weights: string, tenIsZero = false): Check {
	const ten = weights.endsWith('1') ? 1 : modulus - 1;
	return (value) => {
		const rest = weigh(value, weights) % modulus;
		return rest === 0 || (tenIsZero && rest === ten && value.endsWith('0'));
	};
}

/** The last digit is 11 less the remainder of the weighted sum, its last digit where that has two. */
export function eleven(weights: string): Check {
	return (value) => (11 - (weigh(value.slice(0, -1), weights) % 11)) % 10 === Number(value.slice(-1));
}

/** Any check that a Luhn digit at the end makes. */
export const luhnDigit: Check = (value) => /^\d+$/.test(value) && !/^(\d)\1+$/.test(value) && luhn(value);

/** The remainder of a long decimal number. */
export function remainder(digits: string, modulus: number): number {
	let rest = 0;
	for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
	return rest;
}

/** ISO/IEC 7064 mod 11,10. */
export const iso7064: Check = (value) => {
	let product = 10;
	for (const digit of value.slice(0, -1)) product = (2 * ((product + Number(digit)) % 10 || 10)) % 11;
	return (product + Number(value.slice(-1))) % 10 === 1;
};

/** Luhn's algorithm over an alphabet of 36. */
export const luhn36: Check = (value) => {
	let sum = 0;
	for (let i = 0; i < value.length; i++) {
		const product = valueOf(value[value.length - 1 - i]) * (1 + (i % 2));
		sum += Math.floor(product / 36) + (product % 36);
	}
	return sum % 36 === 0;
};

const VERHOEFF = '1576283094';

/** Verhoeff's dihedral check digit at the end: https://en.wikipedia.org/wiki/Verhoeff_algorithm */
export const verhoeff: Check = (value) => {
	let check = 0;
	for (let i = 0; i < value.length; i++) {
		let digit = Number(value[value.length - 1 - i]);
		for (let turn = i % 8; turn > 0; turn--) digit = Number(VERHOEFF[digit]);
		const turned = check > 4 ? check - digit + 5 : check + digit;
		check = (turned % 5) + (check > 4 === digit > 4 ? 0 : 5);
	}
	return check === 0;
};

/** Digit by weight, the digits of each product added up. */
export function crossSum(value: string, weights: string): number {
	let sum = 0;
	for (let i = 0; i < weights.length; i++) {
		const product = Number(value[i]) * Number(weights[i]);
		sum += Math.floor(product / 10) + (product % 10);
	}
	return sum;
}

/** A day of a month: the year is anybody's guess where it has two digits. */
export function isDay(month: string | number, day: string | number): boolean {
	return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/** Where a date stands: `YMD` of two digits each from `at` on, or `DMY`. Undefined, that is possible, or false. */
export function dated(order: 'YMD' | 'DMY', at = 0): Check {
	return (value) => {
		const [first, month, last] = [0, 2, 4].map((i) => value.slice(at + i, at + i + 2));
		return isDay(month ?? '', (order === 'YMD' ? last : first) ?? '') ? undefined : false;
	};
}

/** All of them: false where one says so, else true where one does. */
export function all(...checks: readonly Check[]): Check {
	return (value) => {
		const said = new Set(checks.map((check) => check(value)));
		return !said.has(false) && (said.has(true) || undefined);
	};
}

/** A check whose failure proves nothing, since numbers without it were issued. */
export function soft(check: Check): Check {
	return (value) => check(value) === true || undefined;
}

/** Two weightings, as the Baltic states use them: the second where the first leaves 10. */
export function twice(first: string, second: string): Check {
	return (value) => {
		const rest = weigh(value, first) % 11;
		return (rest === 10 ? (weigh(value, second) % 11) % 10 : rest) === Number(value.slice(-1));
	};
}

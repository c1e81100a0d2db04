import { DIGITS, type Detector, type Match, type Window } from '../../detector.ts';
import { IBAN_STRUCTURES } from './iban-structures.ts';
import { isDigit, isLetter, isWord, unitAt } from '../../../text/units.ts';

/** The longest IBAN is 34 characters; written in groups of four that is 42 units. */
const AFTER = 44;

/** Position of the country's two letters, directly before the check digits or one blank away; -1 when there are none. */
function countryAt(text: string, digits: number): number {
	const start = unitAt(text, digits - 1) === 32 ? digits - 3 : digits - 2;
	const fits = isLetter(unitAt(text, start)) && isLetter(unitAt(text, start + 1));
	return start >= 0 && fits && !isWord(unitAt(text, start - 1)) ? start : -1;
}

function guard(text: string, at: number): boolean {
	const before = unitAt(text, at - 1);
	return (before === 32 || isLetter(before)) && isDigit(unitAt(text, at + 1)) && countryAt(text, at) >= 0;
}

function find({ text, at }: Window): readonly Match[] {
	const start = countryAt(text, at);
	const country = text.slice(start, start + 2).toUpperCase();
	const structure = IBAN_STRUCTURES.get(country);
	if (!structure) return [];
	let account = '';
	let end = at;
	for (; account.length < structure.length + 2; end++) {
		const unit = unitAt(text, end);
		if (isDigit(unit) || isLetter(unit)) account += text.charAt(end);
		else if ((unit !== 32 && unit !== 45) || !isWord(unitAt(text, end + 1))) return [];
	}
	if (isWord(unitAt(text, end))) return [];
	account = account.toUpperCase();
	const [check, bban] = [account.slice(0, 2), account.slice(2)];
	if (!structure.pattern.test(bban) || remainder(bban + country + check) !== 1) return [];
	return [
		{ start, end, confidence: 'high', reasons: [`length and structure of ${country}`, 'mod-97 checksum matches'] },
	];
}

/** ISO 7064 mod 97-10 of digits and capitals, where A stands for 10 and Z for 35. */
function remainder(characters: string): number {
	let rest = 0;
	for (const character of characters) {
		const value = Number.parseInt(character, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest;
}

export const iban: Detector = {
	id: 'iban',
	name: 'International bank account number (IBAN)',
	category: 'pii',
	description:
		'A bank account. Told by the length and structure that its country prescribes and by its two check digits, with or without blanks between groups.',
	source: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
	shape: '‹country›‹2 check digits› ‹bank and account›',
	regulations: ['gdpr', 'glba'],
	triggers: [DIGITS],
	before: 4,
	after: AFTER,
	guard,
	find,
};

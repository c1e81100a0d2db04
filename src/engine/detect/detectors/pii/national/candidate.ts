import { isDigit, isLetter, unitAt } from '../../../../text/units.ts';

/** How far the numbers and the words that name them reach from the first digit, in units. */
export const REACH = { before: 72, after: 64 } as const;

/** Letters that numbers begin with. */
const LETTERS = 6;
/** Longest number with its separators. */
const LONGEST = 30;

/** Between the parts of a number. */
export function isSeparator(unit: number): boolean {
	return unit === 32 || unit === 45 || unit === 46 || unit === 47;
}

/** Offset of the first letter of what begins right before the digit at `at`. */
export function tokenStart(text: string, at: number): number {
	let start = at;
	while (start > at - LETTERS - 1 && isLetter(unitAt(text, start - 1))) start--;
	return start;
}

/**
 * A cheap look: the first digits of something with at least seven of them, five among letters or separators, or eight
 * characters with three, that is no part of something longer and no decimal.
 */
export function maybeNational(text: string, at: number): boolean {
	const start = tokenStart(text, at);
	const before = unitAt(text, start - 1);
	// Behind a plus stand operands, and numbers with a country code.
	if (at - start > LETTERS || isDigit(before) || before === 95 || before === 43) return false;
	if (isSeparator(before) && (isDigit(unitAt(text, start - 2)) || before === 46 || isPath(text, start))) return false;
	let digits = 0;
	let others = at - start;
	let separators = 0;
	for (let i = at; i < at + LONGEST; i++) {
		const unit = unitAt(text, i);
		if (isDigit(unit)) digits++;
		else if (isLetter(unit)) others++;
		else if (!isSeparator(unit) || !goesOn(text, i + 1, unit)) break;
		else if (++separators === 1 && unit === 46 && isDecimal(text, i + 1)) return false;
		if (digits === 7) return true;
	}
	return digits >= 5 ? others + separators > 0 : digits >= 3 && digits + others >= 8;
}

/** A slash with something before it: a path, or base64. */
function isPath(text: string, start: number): boolean {
	return unitAt(text, start - 1) === 47 && isLetter(unitAt(text, start - 2));
}

/** No second separator follows the digits behind the first. */
function isDecimal(text: string, from: number): boolean {
	let end = from;
	while (isDigit(unitAt(text, end)) && end < from + LONGEST) end++;
	const unit = unitAt(text, end);
	return end > from && !isLetter(unit) && (!isSeparator(unit) || !goesOn(text, end + 1, unit));
}

/** A blank ends a number where a word follows. */
function goesOn(text: string, next: number, separator: number): boolean {
	const unit = unitAt(text, next);
	return isDigit(unit) || (isLetter(unit) && (separator !== 32 || !isLetter(unitAt(text, next + 1))));
}

import { isDigit, isHex, isWord, unitAt } from '../text/units.ts';

/** Blank, `(`, `)`, `-`, `.`, `/`, `:`: what numbers are grouped with. */
const GROUPING = new Uint8Array(128);
for (const sign of ' ()-./:') GROUPING[sign.charCodeAt(0)] = 1;

const [HYPHEN, DOT, COLON] = [45, 46, 58] as const;

/**
 * Whether the one or two digits at `at` are a number of their own, as most in code are: nothing that could be grouped
 * with them touches them. Looks one unit back and four ahead.
 */
export function standsAlone(text: string, at: number): boolean {
	const end = isDigit(unitAt(text, at + 1)) ? at + 2 : at + 1;
	const next = unitAt(text, end);
	if (isWord(next) || (groups(next) && goesOn(unitAt(text, end + 1)))) return false;
	const before = unitAt(text, at - 1);
	return !isHex(before) && before !== COLON && before !== HYPHEN && before !== DOT;
}

function goesOn(unit: number): boolean {
	return isWord(unit) || groups(unit);
}

function groups(unit: number): boolean {
	return unit < 128 && GROUPING[unit] === 1;
}

import { isDigit, isWord, unitAt } from '../../../text/units.ts';

/** Nine digits as the United States number people: area, group and serial. */
export interface NineDigits {
	readonly area: number;
	readonly group: number;
	readonly serial: number;
	/** Between the parts; empty when there is nothing. */
	readonly separator: '-' | ' ' | '.' | '';
	readonly end: number;
}

const SHAPE = /(\d{3})([- .]?)(\d{2})\2(\d{4})(?![\w]|[-./:]\d| \d)/y;

/** A cheap look: could nine digits in three parts begin here? */
export function maybeNineDigits(text: string, at: number): boolean {
	if (!isDigit(unitAt(text, at + 2)) || !isDigit(unitAt(text, at + 8))) return false;
	const before = unitAt(text, at - 1);
	if (isWord(before) || before === 45 || before === 46 || before === 43) return false;
	const separator = unitAt(text, at + 3);
	if (isDigit(separator)) return !isDigit(unitAt(text, at + 9));
	return separator === unitAt(text, at + 6) && isDigit(unitAt(text, at + 10));
}

/** The number that begins at `at`, provided that it stands for itself; undefined otherwise. */
export function nineDigits(text: string, at: number): NineDigits | undefined {
	const before = text.slice(Math.max(0, at - 2), at);
	if (/\d[ :/]$/.test(before)) return undefined;
	SHAPE.lastIndex = at;
	const match = SHAPE.exec(text);
	if (!match) return undefined;
	// Between columns of CSV, a number in three parts stands for itself; bare digits could be a decimal or a list.
	const comma = /\d,$/.test(before) || /^,\d/.test(text.slice(SHAPE.lastIndex, SHAPE.lastIndex + 2));
	if (comma && match[2] !== '-') return undefined;
	return {
		area: Number(match[1]),
		group: Number(match[3]),
		serial: Number(match[4]),
		separator: match[2] as NineDigits['separator'],
		end: SHAPE.lastIndex,
	};
}

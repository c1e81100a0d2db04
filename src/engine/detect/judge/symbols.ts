import { unitAt } from '../../text/units.ts';

/** What a character counts as in the rarity measure: the start of a word, a digit, or a letter whose case is dropped. */
export const ALPHABET = '^0abcdefghijklmnopqrstuvwxyz';

const START = 0;
const DIGIT = 1;

/**
 * Symbols of a text as indices into `ALPHABET`. Every word of camelCase, snake_case or kebab-case begins with a START,
 * so that random capitals, which begin a word at every other letter, cost as much as they are rare.
 */
export function symbols(text: string): number[] {
	const result: number[] = [START];
	let upper = false;
	for (let i = 0; i < text.length; i++) {
		const unit = unitAt(text, i);
		const lower = unit | 32;
		if (unit >= 48 && unit <= 57) {
			result.push(DIGIT);
			upper = false;
		} else if (lower >= 97 && lower <= 122) {
			const capital = unit < 97;
			const next = unitAt(text, i + 1);
			const beginsWord = capital && (!upper || next >= 97) && result.at(-1) !== START;
			if (beginsWord) result.push(START);
			result.push(lower - 95);
			upper = capital;
		} else {
			if (result.at(-1) !== START) result.push(START);
			upper = false;
		}
	}
	return result;
}

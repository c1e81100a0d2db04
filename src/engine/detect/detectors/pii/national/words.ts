import { isLetter, unitAt } from '../../../../text/units.ts';

/** An accent on a letter, split off. */
const ACCENT = /\p{M}/gu;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;

/**
 * The words of a text in their order, also those within identifiers (`taxId`, `VAT_number`), in lower case and without
 * accents.
 */
export function wordsOf(text: string): string[] {
	const words: string[] = [];
	let start = -1;
	for (let i = 0; i <= text.length; i++) {
		const unit = unitAt(text, i);
		const letter = isLetter(unit) || (unit > 127 && LETTER.test(text.charAt(i)));
		if (start >= 0 && (!letter || startsWord(text, start, i))) {
			words.push(plain(text.slice(start, i)));
			start = -1;
		}
		if (letter && start < 0) start = i;
	}
	return words;
}

/** `I` in `taxId`, `n` in `VATNumber` less its capital. */
function startsWord(text: string, start: number, at: number): boolean {
	if (!isCapital(text, at)) return false;
	return !isCapital(text, at - 1) || (at > start + 1 && isSmall(text, at + 1));
}

function isCapital(text: string, at: number): boolean {
	const unit = unitAt(text, at);
	return unit > 127 ? CAPITAL.test(text.charAt(at)) : unit >= 65 && unit <= 90;
}

function isSmall(text: string, at: number): boolean {
	return isLetter(unitAt(text, at)) && !isCapital(text, at);
}

function plain(word: string): string {
	const small = word.toLowerCase();
	for (let i = 0; i < small.length; i++) {
		if (small.charCodeAt(i) > 127) return small.normalize('NFD').replace(ACCENT, '');
	}
	return small;
}

import { BIGRAMS } from './bigrams.ts';
import { ALPHABET, symbols } from './symbols.ts';

const BASE = 'A'.charCodeAt(0);

/**
 * How unlike the words of programmers a text is: mean surprise in bits of its letter pairs, per symbol.
 * Identifiers, words and paths lie below 4; random letters and digits of 16 characters or more lie above it, mostly.
 * The empty text has none.
 */
export function rarity(text: string): number {
	const list = symbols(text);
	if (list.length < 2) return 0;
	let sum = 0;
	let from = list[0] ?? 0;
	for (let i = 1; i < list.length; i++) {
		const to = list[i] ?? 0;
		sum += BIGRAMS.charCodeAt(from * ALPHABET.length + to) - BASE;
		from = to;
	}
	return sum / 2 / (list.length - 1);
}

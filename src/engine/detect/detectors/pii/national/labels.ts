import { isLetter } from '../../../../text/units.ts';
import { KINDS } from './kinds.ts';
import type { NationalDetector } from './national-id.ts';
import { wordsOf } from './words.ts';

/** How far a word may stand from the number, in units. */
const BEFORE = 48;
const AFTER = 36;

/** Scripts whose words do not stand apart. */
const UNBROKEN = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/;

/** Between a name and the number that it names. */
const FILLERS = new Set(
	(
		'number numbers num no nr n id ids is was are code card of the my your his her their and value key field new old ' +
		'es son ist lautet est sono e de del des du der die das mi su mon meine il numero nummer numer nombre identification ' +
		's a o at for registration reg personal'
	).split(' '),
);

/** A name near a number, and whether nothing but fillers stands between them. */
export interface Label {
	readonly word: string;
	readonly direct: boolean;
	readonly members: readonly NationalDetector[];
}

/** Finds the names of numbers around a place. */
export class Labels {
	readonly #words = new Map<string, NationalDetector[]>();
	readonly #unbroken: string[] = [];
	/** Of every name: its first two letters, and its last two behind a mark, so that most words need not be looked up. */
	readonly #edges = new Set<number>();
	/** By the first two letters of every name, as `pair` has them. */
	readonly #beginnings = new Uint8Array(1024);
	/** By the last letters of every name: a bit for how many they are. */
	readonly #letters = new Uint8Array(8);
	readonly #tails = new Uint8Array(MASK + 1);

	constructor(members: readonly NationalDetector[]) {
		for (const member of members) {
			const { id, words = '', kind } = member.number;
			for (const word of new Set(`${id} ${words} ${KINDS[kind].words}`.trim().split(/ +/))) {
				const known = this.#words.get(word);
				if (known) known.push(member);
				else this.#words.set(word, [member]);
				if (UNBROKEN.test(word) && !known) this.#unbroken.push(word);
				this.#edges.add(edge(word, 0)).add(-edge(word, word.length - 2));
				this.#beginnings[pair(word.charCodeAt(0), word.charCodeAt(1))] = 1;
				for (let hash = 0, length = 1; length <= Math.min(TAIL, word.length); length++) {
					hash = tail(hash, word.charCodeAt(word.length - length), length);
					if (length === Math.min(TAIL, word.length))
						this.#tails[hash & MASK] = (this.#tails[hash & MASK] ?? 0) | (1 << length);
				}
			}
		}
	}

	/** The nearest first; those behind the number last. */
	around(text: string, start: number, end: number): readonly Label[] {
		const found: Label[] = [];
		const from = Math.max(0, start - BEFORE);
		if (this.#mayEnd(text, from, start)) {
			const before = text.slice(from, start);
			const words = wordsOf(before);
			if (start > BEFORE && /^\w/.test(before)) words.shift();
			this.#among(words.toReversed(), true, found);
			this.#behind(text, end, found);
			if (UNBROKEN.test(before)) {
				for (const word of this.#unbroken)
					if (before.includes(word)) found.push({ word, direct: true, members: this.#words.get(word) ?? [] });
			}
		} else this.#behind(text, end, found);
		return found;
	}

	#behind(text: string, end: number, found: Label[]): void {
		if (!this.#mayBegin(text, end)) return;
		const after = text.slice(end, end + AFTER);
		if (/^["')\]]?[,:]? ?[a-z\u00c0-\uffff]/i.test(after)) {
			this.#among(wordsOf(after.replace(/(?<!^)[.;\n"'{}\d][^]*$/, '')), false, found);
		}
	}

	/** Whether a word that begins shortly behind an offset begins like a name, or with a single letter, or is not ASCII. */
	#mayBegin(text: string, from: number): boolean {
		const to = Math.min(text.length, from + AFTER);
		let letters = false;
		for (let i = from; i < to; i++) {
			const unit = text.charCodeAt(i);
			if (unit > 127) return true;
			if (!isLetter(unit)) {
				// A letter comes by then, or none is looked for.
				if (!letters && i > from + 2) return false;
				if (i > from && STOPS[unit] === 1) return false;
				continue;
			}
			const inWord = i > from && isLetter(text.charCodeAt(i - 1));
			letters = true;
			if (inWord && unit >= 97) continue;
			const next = i + 1 < to ? text.charCodeAt(i + 1) : 0;
			// A word of one letter.
			if (!isLetter(next) || (unit >= 97 && next < 97)) return true;
			if (this.#beginnings[pair(unit, next)] === 1) return true;
		}
		return false;
	}

	/** Whether a word between the offsets ends like a name, or is not written in ASCII; looks at units alone. */
	#mayEnd(text: string, from: number, to: number): boolean {
		this.#letters.fill(0);
		let count = 0;
		/** Letters of the word, or fewer. */
		let length = 0;
		for (let i = from; i < to; i++) {
			const unit = text.charCodeAt(i);
			if (unit > 127) return true;
			if (!isLetter(unit)) {
				length = 0;
				continue;
			}
			length = unit < 97 ? 1 : length + 1;
			this.#letters[count++ & 7] = unit | 32;
			// A capital begins the next word.
			if (i + 1 < to && text.charCodeAt(i + 1) >= 97 && isLetter(text.charCodeAt(i + 1))) continue;
			if (this.#isTail(count, length) || ((unit | 32) === PLURAL && this.#isTail(count - 1, length - 1))) return true;
		}
		return false;
	}

	/** Whether the last letters are those of a name: all of a short one, with the words before or without. */
	#isTail(count: number, length: number): boolean {
		let hash = 0;
		for (let i = 1; i <= TAIL; i++) {
			hash = tail(hash, this.#letters[(count - i) & 7] as number, i);
			if ((i === TAIL || length <= i) && (this.#tails[hash & MASK] as number) & (1 << i)) return true;
		}
		return false;
	}

	/** Names of one to three words, in the order from the number away. */
	#among(words: readonly string[], backwards: boolean, found: Label[]): void {
		let direct = true;
		for (const [i, first] of words.entries()) {
			if (this.#mayBe(first, backwards)) {
				let joined = '';
				for (let length = 0; length < 3 && i + length < words.length; length++) {
					joined = backwards ? words[i + length] + joined : joined + words[i + length];
					const members = this.#words.get(joined) ?? this.#words.get(joined.replace(/s$/, ''));
					if (members) found.push({ word: joined, direct, members });
				}
			}
			direct &&= FILLERS.has(first);
		}
	}

	/** A name begins, or seen backwards ends, with this word: a plural counts as what it is of. */
	#mayBe(word: string, backwards: boolean): boolean {
		if (word.length < 2) return true;
		if (!backwards) return this.#edges.has(edge(word, 0));
		return (
			this.#edges.has(-edge(word, word.length - 2)) ||
			(word.endsWith('s') && this.#edges.has(-edge(word, word.length - 3)))
		);
	}
}

/** What a name behind a number does not go over. */
const STOPS = new Uint8Array(128);
for (const sign of '.;\n"\'{}0123456789') STOPS[sign.charCodeAt(0)] = 1;

/** Letters by which the ends of names are told. */
const TAIL = 5;
const MASK = 0x1fff;
/** The letter s. */
const PLURAL = 115;

/** Of letters from the last to the first. */
function tail(hash: number, letter: number, place: number): number {
	return (Math.imul(hash, 31) + letter * place) | 0;
}

/** Two letters as one number. */
function edge(word: string, at: number): number {
	return word.charCodeAt(Math.max(0, at)) * 0x10000 + word.charCodeAt(Math.max(0, at) + 1);
}

/** The same for two letters in any case. */
function pair(first: number, second: number): number {
	return ((first & 31) << 5) | (second & 31);
}

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
	/** Marks at the last letters of every name. */
	readonly #ends = new Uint8Array(ENDS);

	constructor(members: readonly NationalDetector[]) {
		for (const member of members) {
			const { id, words = '', kind } = member.number;
			for (const word of new Set(`${id} ${words} ${KINDS[kind].words}`.trim().split(/ +/))) {
				const known = this.#words.get(word);
				if (known) known.push(member);
				else this.#words.set(word, [member]);
				if (UNBROKEN.test(word) && !known) this.#unbroken.push(word);
				this.#edges.add(edge(word, 0)).add(-edge(word, word.length - 2));
				const [a = 0, b = 0, c = 0] = Array.from(word.slice(-3).padStart(3, '\0'), (letter) => letter.charCodeAt(0));
				this.#ends[endOf(a, b, c)] = 1;
			}
		}
	}

	/** The nearest first; those behind the number last. */
	around(text: string, start: number, end: number): readonly Label[] {
		const found: Label[] = [];
		const from = Math.max(0, start - BEFORE);
		const before = this.#mayEnd(text, from, start) ? text.slice(from, start) : '';
		const words = wordsOf(before);
		if (start > BEFORE && /^\w/.test(before)) words.shift();
		this.#among(words.toReversed(), true, found);
		const after = text.slice(end, end + AFTER);
		if (/^["')\]]?[,:]? ?[a-z\u00c0-\uffff]/i.test(after)) {
			this.#among(wordsOf(after.replace(/(?<!^)[.;\n"'{}\d][^]*$/, '')), false, found);
		}
		if (UNBROKEN.test(before)) {
			for (const word of this.#unbroken)
				if (before.includes(word)) found.push({ word, direct: true, members: this.#words.get(word) ?? [] });
		}
		return found;
	}

	/** Whether a word between the offsets ends like a name, or is not written in ASCII: a look at each unit, and no more. */
	#mayEnd(text: string, from: number, to: number): boolean {
		let z = 0;
		let a = 0;
		let b = 0;
		let c = 0;
		for (let i = from; i < to; i++) {
			const unit = text.charCodeAt(i);
			if (unit > 127) return true;
			if (!isLetter(unit)) continue;
			z = a;
			a = b;
			b = c;
			c = unit | 32;
			// A capital begins the next word.
			if (i + 1 < to && text.charCodeAt(i + 1) >= 97 && isLetter(text.charCodeAt(i + 1))) continue;
			if (this.#endsWith(a, b, c) || (c === PLURAL && this.#endsWith(z, a, b))) return true;
		}
		return false;
	}

	/** Names of two letters are marked with nothing before them. */
	#endsWith(a: number, b: number, c: number): boolean {
		return this.#ends[endOf(a, b, c)] === 1 || this.#ends[endOf(0, b, c)] === 1;
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

const ENDS = 0x2000;
/** The letter s. */
const PLURAL = 115;

function endOf(a: number, b: number, c: number): number {
	return (Math.imul(Math.imul(a, 31) + b, 31) + c) & (ENDS - 1);
}

/** Two letters as one number. */
function edge(word: string, at: number): number {
	return word.charCodeAt(Math.max(0, at)) * 0x10000 + word.charCodeAt(Math.max(0, at) + 1);
}

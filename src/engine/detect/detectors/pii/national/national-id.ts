import { DIGITS, type Detector, type Match, type Regulation, type Window } from '../../../detector.ts';
import type { Check } from '../checks.ts';
import { maybeNational, REACH } from './candidate.ts';
import { dispatcher } from './dispatcher.ts';
import { KINDS, type Kind } from './kinds.ts';
import { compileShape } from './shape.ts';

interface Options {
	/**
	 * What people call it besides its id, apart by blanks, without accents; words of a name run together: `steuerid`. What
	 * is written without blanks between words is looked for as it is.
	 */
	readonly words?: string;
	/** Absent where the country publishes none. */
	readonly check?: Check;
	/** Forms that are told without a word, without repetitions, where the check matches if there is one; true for the shape. */
	readonly alone?: string | true;
	/** Where it is another one than the country's code. */
	readonly prefix?: string;
	readonly regulations?: readonly Regulation[];
}

/** One number of a country. */
export interface NationalNumber extends Options {
	readonly kind: Kind;
	/** Behind the country's code: `cuit` makes `ar-cuit`. */
	readonly id: string;
	/**
	 * `9` a digit, `A` a letter, `X` either, `[…]` and small letters themselves, `?` and `{…}` as in patterns, `|` between
	 * ways of writing it, the longest first. Separators may be left out, or stand elsewhere, beside a word.
	 */
	readonly shape: string;
}

/** A number with what is worked out from it once. */
export interface NationalDetector extends Detector {
	readonly number: NationalNumber;
	/** Tried at a place; the whole match is the number with its prefix, the first group without. */
	pattern(): RegExp;
}

/** Says what a number is for; without an id it is called after that. */
type Of = (id: string, shape: string, options?: Options) => NationalNumber;

const of =
	(kind: Kind): Of =>
	(id, shape, options) => ({ kind, id: id || kind, shape, ...options });

export const identity = of('national');
export const tax = of('tax');
export const vat = of('vat');
export const company = of('company');
export const passport = of('passport');
export const licence = of('licence');
export const health = of('health');
export const bank = of('bank');
export const device = of('device');

/** Ids that say no more than the kind does. */
const PLAIN = new Set(['id', 'card', 'tax', 'vat', 'bank', 'licence', 'passport']);

/** The detectors of one country's numbers: its ISO 3166 code (or none, for numbers of the whole world), an adjective, the numbers. */
export function country(
	code: string,
	adjective: string,
	numbers: readonly NationalNumber[],
): readonly NationalDetector[] {
	return numbers.map((number) => detector(code, adjective, number));
}

function detector(code: string, adjective: string, number: NationalNumber): NationalDetector {
	const { id, kind, shape, check } = number;
	const { noun, what, source, regulations } = KINDS[kind];
	let pattern: RegExp | undefined;
	let alone: Detector | undefined;
	const own: NationalDetector = {
		id: code ? `${code.toLowerCase()}-${id}` : id,
		name: `${adjective} ${noun}${PLAIN.has(id) ? '' : ` (${id.toUpperCase()})`}`.trim(),
		category: 'pii',
		description: `${what} Told by its structure${check ? ' and check' : ''}${number.alone ? '; bare digits count only' : ', only'} beside a word that names it.`,
		source: source ?? 'https://en.wikipedia.org/wiki/National_identification_number',
		shape,
		...(code && { regions: [code] }),
		regulations: number.regulations ?? (code === 'US' ? ['ccpa'] : regulations),
		triggers: [DIGITS],
		...REACH,
		guard: maybeNational,
		together: dispatcher,
		number,
		pattern: () => (pattern ??= compileShape(shape, number.prefix ?? code)),
		find: (window: Window): readonly Match[] => (alone ??= dispatcher([own])).find(window, { regions: 'all' }),
	};
	return own;
}

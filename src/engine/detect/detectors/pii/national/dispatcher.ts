import { DIGITS, type Detector, type Match, type Window } from '../../../detector.ts';
import { isDigit, isLetter, isWord, unitAt } from '../../../../text/units.ts';
import { isSeparator, maybeNational, REACH, tokenStart } from './candidate.ts';
import { type Label, Labels } from './labels.ts';
import type { NationalDetector } from './national-id.ts';
import { signatures } from './shape.ts';

/** Names this short stand in other words and sentences; they count directly before the number only. */
const SHORT = 3;
/** Longest form that stands alone. */
const LONGEST = 26;
/** What stands before a part of something, and behind it. */
const PART = /[\w.\-/@#+$%&]/;
const GOES_ON = /^[-./@]\w|^ \d/;

/**
 * One detector for all members: at the first digits of something it asks which of them are named nearby, and which look
 * like this. What it costs does not depend on their number.
 */
export function dispatcher(members: readonly Detector[]): Detector {
	const [first] = members;
	if (!first) throw new Error('nothing to ask together');
	const index = new Index(members as readonly NationalDetector[]);
	return {
		...first,
		triggers: [DIGITS],
		...REACH,
		guard: maybeNational,
		find(window) {
			const match = index.named(window) ?? index.alone(window);
			return match ? [match] : [];
		},
	};
}

class Index {
	readonly #labels: Labels;
	readonly #forms = new Map<string, NationalDetector[]>();
	/** By hash of what the forms look like: that nearly nothing looks like any is told without a string. */
	readonly #hashes = new Uint8Array(HASHES + 1);

	constructor(members: readonly NationalDetector[]) {
		this.#labels = new Labels(members);
		for (const member of members) {
			const { alone, shape } = member.number;
			for (const form of alone ? (alone === true ? shape : alone).split('|') : []) {
				for (const signature of signatures(form)) {
					this.#forms.set(signature, [...(this.#forms.get(signature) ?? []), member]);
					this.#hashes[hashOf(signature)] = 1;
				}
			}
		}
	}

	/** Something that a word nearby names. */
	named({ text, at }: Window): Match | undefined {
		const end = tokenEnd(text, at);
		let best: Match | undefined;
		for (const start of startsAt(text, at)) {
			for (const label of this.#labels.around(text, start, end)) {
				for (const member of label.members) {
					const match = judge(member, text, start, label);
					if (match?.confidence === 'high') return match;
					best ??= match;
				}
			}
		}
		return best;
	}

	/** Something whose form and check digits tell it alone. */
	alone({ text, at }: Window): Match | undefined {
		for (const start of startsAt(text, at)) {
			if (PART.test(text.charAt(start - 1))) continue;
			let hash = 0;
			for (let i = start; i < start + LONGEST; i++) {
				const unit = unitAt(text, i);
				const digit = isDigit(unit);
				const plain = digit || isLetter(unit);
				if (!plain && !isSeparator(unit) && unit !== 40 && unit !== 41) break;
				hash = hashed(hash, digit ? DIGIT : plain ? LETTER : unit);
				if (this.#hashes[hash & HASHES] === 0) continue;
				if (isSeparator(unit) || isWord(unitAt(text, i + 1)) || GOES_ON.test(text.slice(i + 1, i + 3))) continue;
				for (const member of this.#forms.get(signatureOf(text, start, i + 1)) ?? []) {
					const match = whole(member, text, start, i + 1);
					if (match) return match;
				}
			}
		}
		return undefined;
	}
}

const HASHES = 0xfff;
/** How `signatures` writes them: a digit as 9, a letter as A. */
const [DIGIT, LETTER] = [57, 65] as const;

function hashed(hash: number, unit: number): number {
	return (Math.imul(hash, 31) + unit) | 0;
}

function hashOf(signature: string): number {
	let hash = 0;
	for (let i = 0; i < signature.length; i++) hash = hashed(hash, signature.charCodeAt(i));
	return hash & HASHES;
}

/** As `signatures` writes it. */
function signatureOf(text: string, start: number, end: number): string {
	let signature = '';
	for (let i = start; i < end; i++) {
		const unit = text.charCodeAt(i);
		signature += isDigit(unit) ? '9' : isLetter(unit) ? 'A' : text.charAt(i);
	}
	return signature;
}

/** Where the number may begin: at letters apart from it, which say more, then at those before it or its digits. */
function startsAt(text: string, at: number): readonly number[] {
	const start = tokenStart(text, at);
	const starts = [start];
	if (isSeparator(unitAt(text, start - 1))) {
		const apart = tokenStart(text, start - 1);
		if (apart < start - 1 && apart > start - 7 && !isWord(unitAt(text, apart - 1))) starts.unshift(apart);
	}
	return starts;
}

function tokenEnd(text: string, at: number): number {
	let end = at;
	while (isWord(unitAt(text, end)) || (isSeparator(unitAt(text, end)) && isDigit(unitAt(text, end + 1)))) end++;
	return end;
}

function judge(member: NationalDetector, text: string, start: number, { word, direct }: Label): Match | undefined {
	const { check } = member.number;
	if (!direct && (!check || word.length <= SHORT)) return undefined;
	const pattern = member.pattern();
	pattern.lastIndex = start;
	const [value, number] = pattern.exec(text) ?? [];
	if (value === undefined || /^\d+\.\d+$/.test(value)) return undefined;
	const said = check?.(bare(number));
	if (said === false || (!direct && !said)) return undefined;
	if (!check && word.length < SHORT && /^[\d\W]+$/.test(value)) return undefined;
	const reasons = [said ? 'check digits match' : 'structure', `near "${word}"`];
	const confidence = said && direct ? 'high' : 'medium';
	return { start, end: start + value.length, confidence, reasons, detector: member };
}

function whole(member: NationalDetector, text: string, start: number, end: number): Match | undefined {
	const pattern = member.pattern();
	pattern.lastIndex = start;
	const [value, number] = pattern.exec(text) ?? [];
	const { check } = member.number;
	if (value?.length !== end - start || (check && !check(bare(number)))) return undefined;
	const reasons = [check ? 'form and check digits match' : 'form'];
	return { start, end, confidence: 'medium', reasons, detector: member };
}

/** Digits and capitals alone. */
function bare(value: string | undefined): string {
	return (value ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');
}

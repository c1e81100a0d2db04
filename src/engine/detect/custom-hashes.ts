import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FinderResult } from './custom.ts';
import type { CustomRule } from './custom-rule.ts';
import type { Confidence, Match } from './detector.ts';

/** Shorter ones are guessed in no time. */
export const SHORTEST_HASHED = 4;
export const LONGEST_HASHED = 64;

/** A quick hash goes first, since few words of a text get past it: so many digits in front, 4 bits each. */
const QUICK = 5;
const SLOW = 11;
const REMEMBERED = 4096;

const TRIGGERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** What a list's entry consists of: words, and what stands between the words of a name. */
const ENTRY = /^[\p{L}\p{N}\p{M}_ .&'-]+$/u;

export type HashedWords = Required<Pick<CustomRule, 'salt' | 'lengths' | 'hashes'>>;

/**
 * The words as keyed, truncated hashes, in no telling order, for `detect.custom`. They keep a list from being read, not
 * from being guessed at: who has a word in mind can ask for it, and who asks for all short ones gets all short ones.
 * @param salt anything random.
 * @returns also what cannot be hashed, in the order of `words`: too short, too long, with other signs than `.&'-` in it.
 */
export function hashWords(
	words: readonly string[],
	salt: string,
): HashedWords & { readonly refused: readonly string[] } {
	const hash = hasher(salt);
	const entries = words.map((word) => ({ word, entry: normal(word) }));
	const usable = new Set(entries.filter(({ entry }) => isEntry(entry)).map(({ entry }) => entry));
	return {
		salt,
		lengths: [...new Set([...usable].map(({ length }) => length))].sort((a, b) => a - b),
		hashes: [...usable].map((entry) => hash.quickOf(entry) + hash.slow(entry)).sort(),
		refused: entries.filter(({ entry }) => !isEntry(entry)).map(({ word }) => word),
	};
}

function normal(word: string): string {
	return word.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function isEntry(entry: string): boolean {
	const fits = entry.length >= SHORTEST_HASHED && entry.length <= LONGEST_HASHED;
	// The search begins at a word whose first unit is ASCII.
	return fits && ENTRY.test(entry) && /^[a-z\d]/.test(entry) && WORD.test(entry.slice(-1));
}

/** Finds the words of a list of hashes, in any case, as whole words. */
export function hashFinder({ salt, lengths, hashes }: HashedWords, confidence: Confidence): FinderResult {
	const wrong = hashes.findIndex((hash) => hash.length !== QUICK + SLOW || !/^[\da-f]+$/.test(hash));
	if (wrong >= 0) {
		return { problem: { field: ['hashes', wrong], message: 'is no hash that cordon hash-words has written.' } };
	}
	const { start, quickOf, slow } = hasher(salt);
	const wanted = new Set(lengths);
	const longest = Math.max(0, ...lengths);
	const known = new Set(hashes);
	const quicks = new Uint8Array(1 << (4 * QUICK - 3));
	for (const hash of hashes) {
		const bits = Number.parseInt(hash.slice(0, QUICK), 16);
		quicks[bits >> 3] = (quicks[bits >> 3] as number) | (1 << (bits & 7));
	}
	const answers = new Map<string, boolean>();
	const isKnown = (word: string): boolean => {
		let answer = answers.get(word);
		if (answer === undefined) {
			if (answers.size >= REMEMBERED) answers.clear();
			answers.set(word, (answer = known.has(quickOf(word) + slow(word))));
		}
		return answer;
	};
	/** Ends of what may be entries that begin at `at`. */
	const likely = (text: string, at: number, ends: number[]): number[] => {
		let state = start;
		for (let i = at; i < Math.min(text.length, at + longest); i++) {
			const unit = lowerUnit(text, i);
			if (endsAll(unit)) break;
			state = step(state, unit);
			const bits = state & QUICK_MASK;
			const passes = wanted.has(i + 1 - at) && ((quicks[bits >> 3] as number) & (1 << (bits & 7))) !== 0;
			if (passes && !isWord(text, i + 1)) ends.push(i + 1);
		}
		return ends;
	};
	return {
		finder: {
			triggers: TRIGGERS,
			before: 2,
			after: longest + 2,
			guard: (text, at) => !isWord(text, at - 1) && likely(text, at, []).length > 0,
			shape: `‹one of ${hashes.length} words, by their hashes›`,
			find: ({ text, at }) =>
				likely(text, at, [])
					.filter((end) => isKnown(text.slice(at, end).toLowerCase()))
					.map((end): Match => ({ start: at, end, confidence, reasons: ['a word of the policy, by its hash'] })),
		},
	};
}

function lowerUnit(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
	return text.charAt(at).toLowerCase().charCodeAt(0);
}

/** Whether a unit belongs to a word; the halves of a pair count, whatever they make. */
function isWord(text: string, at: number): boolean {
	const unit = text.charCodeAt(at) || 32;
	return unit < 128 ? asciiWords()[unit] === 1 : isSurrogate(unit) || WORD.test(text.charAt(at));
}

function isSurrogate(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdfff;
}

const QUICK_MASK = (1 << (4 * QUICK)) - 1;

/** ASCII that stands in entries. */
const asciiInEntries = ascii(ENTRY);
const asciiWords = ascii(WORD);

/** Which ASCII matches, worked out when it is first asked for: hardly a policy has such lists. */
function ascii(pattern: RegExp): () => Uint8Array {
	let table: Uint8Array | undefined;
	return () =>
		(table ??= Uint8Array.from({ length: 128 }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0)));
}

function endsAll(unit: number): boolean {
	return unit < 128 && asciiInEntries()[unit] === 0;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), which starts from the salt here. */
function step(state: number, unit: number): number {
	return Math.imul(state ^ unit, 0x01000193) >>> 0;
}

function quick(state: number): string {
	return (state & QUICK_MASK).toString(16).padStart(QUICK, '0');
}

function hasher(salt: string) {
	const key = sha256(utf8ToBytes(salt));
	const start = new DataView(key.buffer, key.byteOffset).getUint32(0);
	return {
		start,
		quickOf: (word: string) => quick(word.split('').reduce((state, unit) => step(state, unit.charCodeAt(0)), start)),
		slow: (word: string) => bytesToHex(hmac(sha256, key, utf8ToBytes(word))).slice(0, SLOW),
	};
}

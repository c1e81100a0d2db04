/**
 * What is remembered of a line: enough to know it again, too little to read it. Neither white space nor what stands
 * between words counts for `tokens`, so that a formatter changes nothing.
 */
export interface LinePrint {
	/** 32 bits of the line without white space; 0 for a blank one. */
	readonly hash: number;
	/** Eight bits of each word, in order, the first `MOST_TOKENS` of them. Empty for lines of brackets alone. */
	readonly tokens: Uint8Array;
}

/** Longer lines are data or minified: their beginning tells them apart. */
export const MOST_TOKENS = 31;

const FNV_OFFSET = 0x81_1c_9d_c5;
const FNV_PRIME = 0x01_00_01_93;

/** The prints of a text's lines. Lines end as LineIndex has it. */
export function printsOf(text: string): LinePrint[] {
	return text.split(/\r\n|\r|\n/).map(printOf);
}

const scratch = new Uint8Array(MOST_TOKENS);
const NONE = new Uint8Array();

/** The print of one line. FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units. */
function printOf(line: string): LinePrint {
	let hash = FNV_OFFSET;
	let blank = true;
	let count = 0;
	let word = 0;
	for (let i = 0; i <= line.length; i++) {
		const unit = i < line.length ? line.charCodeAt(i) : 32;
		const inWord = isWordUnit(unit);
		if (word !== 0 && (!inWord || standsAlone(unit))) {
			if (count < MOST_TOKENS) scratch[count++] = folded(word);
			word = 0;
		}
		if (unit <= 32 || unit === 160 || unit === 0xfe_ff) continue;
		blank = false;
		hash = Math.imul(hash ^ unit, FNV_PRIME);
		if (inWord) word = Math.imul((word === 0 ? FNV_OFFSET : word) ^ unit, FNV_PRIME) | 1;
	}
	return { hash: blank ? 0 : hash >>> 0 || 1, tokens: count === 0 ? NONE : scratch.slice(0, count) };
}

function folded(hash: number): number {
	return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff;
}

function isWordUnit(unit: number): boolean {
	if (unit < 128) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === 95;
	return unit !== 160 && unit !== 0xfe_ff && !(unit >= 0x20_00 && unit <= 0x20_6f);
}

/** A sign of a script that writes words without blanks in between (CJK, Hangul, kana) is a word of its own. */
function standsAlone(unit: number): boolean {
	return unit >= 0x2e_80 && unit <= 0xd7_af;
}

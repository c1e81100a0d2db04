import { isDigit, isWord, unitAt } from '../../../text/units.ts';

/** Something written like a telephone number, not yet known to be one. */
export interface PhoneShape {
	readonly start: number;
	readonly end: number;
	/** The number without its extension. */
	readonly text: string;
	readonly digits: string;
	readonly international: boolean;
	/** Runs of digits; 1 means that nothing separates them. */
	readonly groups: number;
}

/** Longest number with its separators; the extension comes on top. */
export const LONGEST = 28;

const NUMBER = /\+?\(?\d{1,15}(?:(?:\)[ .-]?\(?|[ ./-]\(?|\()\d{1,15}){0,7}/y;
const EXTENSION = /[ ,]{0,2}(?:x|ext\.?|extension|#) ?\d{1,6}/iy;

/** Amounts, ranges, paths, identifiers such as `CVE-2031-1234`, the weights of a collation (`[*0679.0020`). */
const PART_OF = /[.$€£]$|\d[-/:]$|[A-Za-z]\/$|\[\*$|[A-Za-z](?<!phone|tel|fax|mobile|cell|office|home|desk)-$/i;
/** Two operands, as in minified code. */
const SUM = /[\w)\]}]\+?$/;
/** A dump writes bytes in pairs, and some of them have letters; or it says what it is. */
const BYTE_BEFORE = /(?:^|[^\w])(?:[\da-f][a-f]|[a-f]\d|xx) $|Buffer $/i;
const BYTE_AFTER = /^ (?:[\da-f][a-f]|[a-f]\d|xx)(?!\w)/i;
const IN_BYTES = /^\d\d(?: \d\d)*$/;

/** Written alike, but with a meaning of their own. */
const OTHERS: readonly RegExp[] = [
	/^(?:19|20)\d\d([-./ ]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:$|\D)/, // a date, the year first
	/^\d{1,2}([-./ ])\d{1,2}\1(?:19|20)\d\d(?:$|\D)/, // a date, the year last
	/^(?:19|20)\d\d ?[-/ ] ?(?:19|20)\d\d$/, // years
	/^\+?\d+\.\d+$/, // a decimal
	/^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/, // an IP address, a network or a version
	/^\d{1,2}(?:\.\d{1,2}){2,3}\.?\d*$/, // a version or a section
	/^\d(?:\.\d+){3,}$/, // an object identifier
	/^[1-9]\d*\/\d+$/, // a fraction or a path
	/^\d{1,3}(?: \d{3}){1,4}$/, // thousands, grouped
	/^\d{3}([- .])\d{2}\1\d{4}$/, // a social security number
	/^\d{5}-\d{4}$/, // a postcode
	/^[1-9]\d{3}-[1-9]\d{3}$/, // a range
	/^\d{4,5}-\d{1,2}$/, // a part of a standard
	/^\d{3}\.\d{3}-\d{4}$|^\d{4}(?:\.\d{4})+$/, // a clause of a regulation, weights
	/^0 \d+$/, // columns
	/^97[89][ -]/, // a book
	/\.\d+ \d|\d \d+\.\d|^0 0/, // a list of decimals or coordinates
];

/** Cheap: seven digits from here on, with nothing between them but what numbers are grouped with. */
export function maybePhone(text: string, at: number): boolean {
	if (isWord(unitAt(text, at - 1))) return false;
	let digits = 1;
	let other = 0;
	for (let i = at + 1; i < at + LONGEST; i++) {
		if (isDigit(unitAt(text, i))) {
			other = 0;
			if (++digits === 7) return begins(text, at);
		} else if (!isSeparator(unitAt(text, i)) || ++other > 2) return false;
	}
	return false;
}

/** No number goes on here: neither a word nor another group of digits stands before. */
function begins(text: string, at: number): boolean {
	let i = at - 1;
	while (i >= at - 3 && isSeparator(unitAt(text, i))) i--;
	const before = unitAt(text, i);
	return i === at - 1 ? !isWord(before) : !isDigit(before) && unitAt(text, at - 1) !== 46;
}

/** Blank, brackets, hyphen, dot, slash. */
function isSeparator(unit: number): boolean {
	return unit === 32 || (unit >= 40 && unit <= 47 && unit !== 42 && unit !== 43 && unit !== 44);
}

/** What is written around the digits at `at`, the longest reading first, then without its last groups. */
export function phoneShapes(text: string, at: number): readonly PhoneShape[] {
	let start = at;
	if (text.charAt(start - 1) === '(') start--;
	if (text.charAt(start - 1) === '+') start--;
	const international = text.charAt(start) === '+';
	const before = text.slice(Math.max(0, start - 10), start);
	if (isWord(unitAt(text, start - 1)) || PART_OF.test(before) || (international && SUM.test(before))) return [];
	const column = /\d,$/.test(before);
	const bytes = BYTE_BEFORE.test(before);
	const shapes: PhoneShape[] = [];
	NUMBER.lastIndex = start;
	let number = NUMBER.exec(text)?.[0] ?? '';
	for (let tries = 0; tries < 3; tries++) {
		const digits = number.replace(/\D/g, '');
		if (digits.length < 7) break;
		const end = extended(text, start + number.length);
		const groups = number.split(/\D+/).filter(Boolean).length;
		const balanced = number.split('(').length === number.split(')').length;
		const sized = digits.length <= 15 && groups * 2 <= digits.length + 1;
		// Of a number that its writing does not tell from others, a comma makes a decimal or a list.
		const told = international || groups > 1 || !(column || /^,\d/.test(text.slice(end, end + 2)));
		const dumped = IN_BYTES.test(number) && (bytes || BYTE_AFTER.test(text.slice(end, end + 4)));
		if (balanced && sized && told && !dumped && endsHere(text, end)) {
			shapes.push({ start, end, text: number, digits, international, groups });
		}
		const cut = number.lastIndexOf(' ');
		if (cut < 0) break;
		number = number.slice(0, cut);
	}
	return shapes;
}

function extended(text: string, end: number): number {
	EXTENSION.lastIndex = end;
	return EXTENSION.test(text) ? EXTENSION.lastIndex : end;
}

function endsHere(text: string, end: number): boolean {
	return !/^(?:\w|%|°|[.:/+-]\d|\.\w)/.test(text.slice(end, end + 2));
}

/** One digit again and again, a date behind a label such as `sms-`, and the numbers that North America keeps for films. */
export function isNobodys({ text, digits }: PhoneShape): boolean {
	if (/^1?(\d)\1{6,}$/.test(digits)) return true;
	if (/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return true;
	return /^1?[2-9]\d\d55501\d\d$/.test(digits) || digits === '5550100000';
}

/** Dates, decimals, versions and the like, and digits that nobody is given. */
export function isOtherNumber({ text, digits }: PhoneShape): boolean {
	return OTHERS.some((other) => other.test(text)) || /^(\d)\1+$|^000|^0?123456789?0?$/.test(digits);
}

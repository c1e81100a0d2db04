import { DIGITS, type Detector, type Match, type Window } from '../../detector.ts';
import { luhn } from './luhn.ts';
import { NEAR, nearby } from './nearby.ts';
import { isDigit, isWord, unitAt } from '../../../text/units.ts';

interface Brand {
	readonly name: string;
	readonly prefix: RegExp;
	readonly lengths: readonly number[];
	/** Prefix or length are so common that a word such as "card" must be near. */
	readonly vague?: true;
}

/** Issuer ranges and lengths: https://en.wikipedia.org/wiki/Payment_card_number#Issuer_identification_number_(IIN) */
const BRANDS: readonly Brand[] = [
	{ name: 'Visa', prefix: /^4/, lengths: [16] },
	{ name: 'Mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
	{ name: 'American Express', prefix: /^3[47]/, lengths: [15] },
	{ name: 'Diners Club', prefix: /^3(?:0[0-5]|095|[689])/, lengths: [14] },
	{ name: 'Discover', prefix: /^(?:6011|64[4-9]|65|622)/, lengths: [16] },
	{ name: 'JCB', prefix: /^35(?:2[89]|[3-8])/, lengths: [16] },
	{ name: 'UnionPay', prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] },
	{ name: 'Mir', prefix: /^220[0-4]/, lengths: [16] },
	{ name: 'Visa', prefix: /^4/, lengths: [13, 18, 19], vague: true },
	{ name: 'Diners Club', prefix: /^3[0689]/, lengths: [15, 16, 17, 18, 19], vague: true },
	{ name: 'Discover', prefix: /^(?:6011|64[4-9]|65)/, lengths: [17, 18, 19], vague: true },
	{ name: 'JCB', prefix: /^35/, lengths: [16, 17, 18, 19], vague: true },
	{ name: 'Maestro', prefix: /^(?:50|5[6-8]|6)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19], vague: true },
	{ name: 'JCB', prefix: /^(?:2131|1800)/, lengths: [15], vague: true },
	{ name: 'UATP', prefix: /^1/, lengths: [15], vague: true },
	{ name: 'Troy', prefix: /^9792/, lengths: [16], vague: true },
];

const WORDS =
	/(?<![a-z])card|credit|(?<![a-z])debit|payment|visa(?![a-z])|master ?card|amex|american express|diners|maestro|union ?pay|(?<![a-z])(?:cc|pan|jcb|ccnum)(?![a-z])|carte|karte|tarjeta|cartão/i;

/** The ways in which cards print their number, and one run of digits. */
const SHAPE = /(?:\d{4}([ -])\d{4}\1\d{4}\1(?:\d{4}(?:\1\d{1,3})?|\d{1,3})|\d{4}([ -])\d{6}\2\d{4,5}|\d{12,19})/y;
const LONGEST = 24;

/** Counts digits ahead, across single blanks and hyphens; nearly every run in code ends within a few units. */
function guard(text: string, at: number): boolean {
	const before = unitAt(text, at - 1);
	if (isWord(before) || before === 46 || before === 43) return false;
	let digits = 0;
	for (let i = at; i < at + LONGEST; i++) {
		const unit = unitAt(text, i);
		if (isDigit(unit)) digits++;
		else if (unit !== 32 && unit !== 45) break;
	}
	return digits >= 12;
}

function find({ text, at }: Window): readonly Match[] {
	SHAPE.lastIndex = at;
	const shape = SHAPE.exec(text);
	if (!shape) return [];
	const end = SHAPE.lastIndex;
	if (touches(text, at, end)) return [];
	const digits = shape[0].replace(/\D/g, '');
	if (!luhn(digits) || /^(\d)\1+$|^0+|0{9}/.test(digits)) return [];
	const near = nearby(text, at, end, WORDS);
	const brand = BRANDS.find((b) => b.lengths.includes(digits.length) && b.prefix.test(digits) && (near || !b.vague));
	if (!brand) return [];
	const grouped = shape[0].length > digits.length;
	return [
		{
			start: at,
			end,
			confidence: near || grouped ? 'high' : 'medium',
			reasons: [`issuer range of ${brand.name}`, 'Luhn checksum matches', ...(near ? [near] : [])],
		},
	];
}

/**
 * The digits are part of something longer: a decimal, an identifier, a range, a list of numbers. A comma alone makes
 * nothing longer, since it separates the columns of CSV; behind a single zero it is that of a decimal.
 */
function touches(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 5), start);
	if (/[\w.]$|\d[ :/-]$|(?:^|[^\d,])0,$|(?:^|\W)[\dA-F]{4} $/.test(before)) return true;
	return /^(?:\w|[.:/-]?\d| \d| [\dA-F]{4}(?!\w))/.test(text.slice(end, end + 6));
}

export const paymentCard: Detector = {
	id: 'payment-card',
	name: 'Payment card number',
	category: 'pii',
	description:
		'The number on a credit or debit card. Told by the range of its issuer, its length and its check digit, alone or in the groups in which cards print it.',
	source: 'https://www.iso.org/standard/70484.html (ISO/IEC 7812-1)',
	shape: '‹4 digits› ‹4 digits› ‹4 digits› ‹4 digits›',
	regulations: ['pci-dss', 'gdpr', 'glba'],
	triggers: [DIGITS],
	before: NEAR.before,
	after: LONGEST + NEAR.after,
	guard,
	find,
};

import { DIGITS, type Detector, type Match, type ScanContext, type Window } from '../../detector.ts';
import { NEAR, nearby } from './nearby.ts';
import { isInternationalNumber, isNationalNumber } from './phone-validity.ts';
import { isNobodys, isOtherNumber, LONGEST, maybePhone, type PhoneShape, phoneShapes } from './phone-shape.ts';

/** Words that name a telephone number. */
const LABELS =
	/phone|(?<![a-z])(?:tel|telefon\w*|téléphone|teléfono|telefone|mobile|mobil|móvil|cell|cellular|celular|handy|fax|sms|whatsapp|msisdn|hotline|pager|cep|numara\w*)(?![a-z])/i;

/** Words with which people lead up to one; they count for numbers in groups only. */
const LEADS =
	/(?<![a-z])(?:call(?:ing|ed)?|reach(?:ed)?|dial(?:ing)?|answer(?:ing)?|messages?|contact|ring|text(?:ed)?|voicemail|office|desk|home|direct|registered|number)(?![a-z])/i;

/** The label stands directly before or after: `phone: `, `"mobile": "`, `tel=`, `-Fax`. */
const LABEL_BEFORE =
	/(?:phone|tel|telefon|mobile|mobil|cell|cellular|fax|sms|whatsapp|msisdn|desk|office)(?:[ _-]?(?:number|num|no\.?|nr\.?|#))?["'\]]?\s{0,2}[:=]?\s{0,2}["'(]?$/i;
const LABEL_AFTER = /^[ -]{1,2}(?:fax|mobile|cell|office|home|desk)(?![a-z])/i;

/** Directly before a number that could as well be an amount. */
const LED_UP = /(?:call|dial|ring|text|reach|answering|me|us|messages)(?: (?:at|on|to|us))?:? $/i;

/** Plans that "all" stands for when nothing but the number speaks: the world's largest, and Europe. */
const LARGE = (
	'US GB DE FR IT ES NL BE CH AT SE DK NO FI PL CZ PT IE GR HU RO IL IN CN JP KR AU NZ BR MX AR ZA TR RU UA ' +
	'SG HK PH ID MY TH VN EG SA AE NG KE PK BD'
).split(' ');

/** Where people write numbers in pairs; elsewhere pairs are bytes. */
const IN_PAIRS = new Set('FR BE LU MC RE GP MQ GF YT NC PF DK NO FO IS CH FI MA DZ TN SN CI'.split(' '));

function find({ text, at }: Window, context: ScanContext): readonly Match[] {
	for (const shape of phoneShapes(text, at)) {
		const reasons = why(text, shape, context);
		if (reasons) return [{ start: shape.start, end: shape.end, confidence: 'medium', reasons }];
	}
	return [];
}

/** Why the shape is a telephone number; undefined when it may be any number. */
function why(text: string, shape: PhoneShape, context: ScanContext): readonly string[] | undefined {
	const { start, end, digits, groups, international } = shape;
	const before = text.slice(Math.max(0, start - LONGEST), start);
	const label = nearby(text, start, end, LABELS) ?? (groups > 1 ? nearby(text, start, end, LEADS) : undefined);
	if (isNobodys(shape)) return undefined;
	if (international) {
		if (/^\+\d+\.\d+$/.test(shape.text)) return undefined;
		if (isInternationalNumber(digits) || isInternationalNumber(shape.text.replace(/\(0\)|\D/g, '')))
			return ['valid with its country code'];
		return label && digits.length >= 8 ? ['has a country code', label] : undefined;
	}
	const labelled = LABEL_BEFORE.test(before) || LABEL_AFTER.test(text.slice(end, end + 10));
	if (labelled && !isDecimal(shape.text)) return ['labelled as a telephone number'];
	if (isDecimal(shape.text)) return undefined;
	if (isOtherNumber(shape) && !(label && groups > 1 && (LABELS.test(before) || LED_UP.test(before)))) return undefined;
	if (label && groups > 1) return ['grouped like a telephone number', label];
	if (digits.length < 9 || (groups === 1 && !label)) return undefined;
	const region = regionOf(shape, context);
	return region === undefined ? undefined : [`valid in ${region}`, ...(label ? [label] : [])];
}

/** A local number has its dot behind the exchange. */
function isDecimal(text: string): boolean {
	return /^\d+\.\d+$/.test(text) && !/^\d{3}\.\d{4}$/.test(text);
}

/** The first of the user's countries in which people dial the number like this. */
function regionOf({ text, digits, groups }: PhoneShape, { regions }: ScanContext): string | undefined {
	const dialled = digits.startsWith('0') || text.startsWith('(');
	const northAmerican = /^(?:1[ .-])?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$/.test(text);
	const inPairs = /^\d\d(?: \d\d)+$/.test(text);
	return (regions === 'all' ? LARGE : regions).find((region) => {
		if (groups > 1 && !(region === 'US' || region === 'CA' ? northAmerican : dialled)) return false;
		if (inPairs && !IN_PAIRS.has(region)) return false;
		return isNationalNumber(digits, region);
	});
}

export const phoneNumber: Detector = {
	id: 'phone-number',
	name: 'Telephone number',
	category: 'pii',
	description:
		'Reaches a person. Numbers with a country code are checked against the plan of their country, national ones against those of the regions in the policy; any grouping counts beside a word such as "phone".',
	source: 'https://www.itu.int/rec/T-REC-E.164, plans by libphonenumber',
	shape: '+‹country› ‹area› ‹number›',
	regulations: ['gdpr', 'ccpa'],
	triggers: [DIGITS],
	before: NEAR.before,
	after: LONGEST + NEAR.after + 12,
	guard: maybePhone,
	find,
};

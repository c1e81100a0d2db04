import { DIGITS, type Detector, type Match, type Window } from '../../detector.ts';
import { NEAR, nearby } from './nearby.ts';
import { maybeNineDigits, nineDigits } from './nine-digits.ts';

const WORDS = /(?<![a-z])(?:itin|tin)(?![a-z])|tax(?:payer)?[ _-]?(?:id|number|no|identification)/i;

/** Fourth and fifth digit, as the Internal Revenue Service assigns them. */
const GROUPS = [
	[50, 65],
	[70, 88],
	[90, 92],
	[94, 99],
] as const;

function find({ text, at }: Window): readonly Match[] {
	const number = nineDigits(text, at);
	if (!number || number.area < 900) return [];
	const { group, separator, end } = number;
	if (!GROUPS.some(([first, last]) => group >= first && group <= last)) return [];
	const near = nearby(text, at, end, WORDS);
	if (!near && separator !== '-') return [];
	const reasons = ['area and group of taxpayer numbers', ...(near ? [near] : [])];
	return [{ start: at, end, confidence: near ? 'high' : 'medium', reasons }];
}

export const usItin: Detector = {
	id: 'us-itin',
	name: 'US individual taxpayer identification number',
	category: 'pii',
	description:
		'Given by the tax office to people without a social security number. It begins with 9, and its fourth and fifth digits lie in the ranges in use.',
	source: 'https://www.irs.gov/irm/part3/irm_03-021-263r',
	shape: '9‹2 digits›-‹2 digits›-‹4 digits›',
	regions: ['US'],
	regulations: ['ccpa', 'glba'],
	triggers: [DIGITS],
	before: NEAR.before,
	after: 12 + NEAR.after,
	guard: maybeNineDigits,
	find,
};

import { DIGITS, type Detector, type Match, type Window } from '../../detector.ts';
import { NEAR, nearby } from './nearby.ts';
import { maybeNineDigits, nineDigits, type NineDigits } from './nine-digits.ts';

const WORDS = /social[ _-]?sec\w*|(?<![a-z])ssns?(?![a-z])|(?<![a-z])ssn_?(?:number|id|no)|(?<![a-z])soc\.? ?sec/i;

/**
 * Printed on cards in wallets and in advertisements until they were nobody's, or typed by one finger:
 * https://www.ssa.gov/history/ssn/misused.html
 */
function advertised({ area, group, serial }: NineDigits): boolean {
	if (area % 111 === 0 && group % 11 === 0 && serial % 1111 === 0) return true;
	return (area === 78 && group === 5 && serial === 1120) || (area === 219 && group === 9 && serial === 9999);
}

function find({ text, at }: Window): readonly Match[] {
	const number = nineDigits(text, at);
	if (!number) return [];
	const { area, group, serial, separator, end } = number;
	if (area === 0 || area === 666 || area >= 900 || group === 0 || serial === 0 || advertised(number)) return [];
	const near = nearby(text, at, end, WORDS);
	if (!near && (separator === '' || separator === '.')) return [];
	const reasons = ['area, group and serial that are issued', ...(near ? [near] : [])];
	return [{ start: at, end, confidence: near ? 'high' : 'medium', reasons }];
}

export const usSsn: Detector = {
	id: 'us-ssn',
	name: 'US social security number',
	category: 'pii',
	description:
		'Identifies a person in the United States for life. Written with hyphens or blanks it is told by its parts; with dots or without separators a word such as "SSN" must be near.',
	source: 'https://www.ssa.gov/employer/randomization.html',
	shape: '‹3 digits›-‹2 digits›-‹4 digits›',
	regions: ['US'],
	regulations: ['ccpa', 'glba', 'hipaa'],
	triggers: [DIGITS],
	before: NEAR.before,
	after: 12 + NEAR.after,
	guard: maybeNineDigits,
	find,
};

import { DIGITS, type Detector, type Match, type Window } from '../../detector.ts';
import { isHex, isWord, unitAt } from '../../../text/units.ts';

const LENGTH = 17;
const SHAPE =
	/^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w]|[:.-][0-9a-f])/i;

function isSeparator(unit: number): boolean {
	return unit === 58 || unit === 45 || unit === 46;
}

/** The nearest separator has another of its kind one group away. */
function guard(text: string, at: number): boolean {
	let i = at + 1;
	while (i < at + 4 && isHex(unitAt(text, i))) i++;
	if (!isSeparator(unitAt(text, i))) {
		i = at - 1;
		while (i > at - 4 && isHex(unitAt(text, i))) i--;
	}
	const separator = unitAt(text, i);
	const group = separator === 46 ? 5 : 3;
	return isSeparator(separator) && (unitAt(text, i + group) === separator || unitAt(text, i - group) === separator);
}

function find({ text, at }: Window): readonly Match[] {
	let start = at;
	while (start > 0 && start > at - LENGTH) {
		const unit = unitAt(text, start - 1);
		if (!isHex(unit) && !isSeparator(unit)) break;
		start--;
	}
	if (isWord(unitAt(text, start - 1)) || isSeparator(unitAt(text, start))) return [];
	const match = SHAPE.exec(text.slice(start, start + LENGTH + 2));
	if (!match || /^(?:(.)[:.-]?)(?:\1[:.-]?)+$/.test(match[0].toLowerCase())) return [];
	return [{ start, end: start + match[0].length, confidence: 'medium', reasons: ['six pairs of hexadecimal digits'] }];
}

export const macAddress: Detector = {
	id: 'mac-address',
	name: 'MAC address',
	category: 'pii',
	description:
		'Names one network adapter, and so the device and often its owner. Zeros or ones throughout are left out.',
	source: 'https://standards.ieee.org/products-programs/regauth/',
	shape: '‹2 hex digits›:… six times',
	regulations: ['gdpr'],
	triggers: [DIGITS],
	before: LENGTH + 1,
	after: LENGTH + 2,
	guard,
	find,
};

import { type Detector, INVISIBLE, type Match, type ScanContext, type Window } from '../../detector.ts';
import { LOOK_ALIKE_UNITS } from '../../invisible.ts';
import { readership } from '../../obeyed-files.ts';
import { isLetter, unitAt } from '../../../text/units.ts';

const LOOK_ALIKES = new Set(LOOK_ALIKE_UNITS.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i)));

/** Units of a word to either side of the hit. */
const REACH = 64;

const WORD_BEFORE = /[\p{L}\p{N}_$]*$/u;
const WORD = /^[\p{L}\p{N}_$]*/u;
const LATIN = /[A-Za-z]/g;
const OTHER_LETTER = /[^\p{Script=Latin}\p{N}_$]/gu;
const GREEK_OR_CYRILLIC = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** An address goes on to one side of the word. */
const ADDRESS_BEFORE = /(?:https?:\/\/|www\.|@)[\w.~/%-]*$/i;
const ADDRESS_AFTER = /^[\w-]*\.(?:com|org|net|io|dev|co|app|ai|[a-z]{2})\b/i;

function find({ text, at }: Window, context: ScanContext): readonly Match[] {
	const start = at - (WORD_BEFORE.exec(text.slice(0, at))?.[0].length ?? 0);
	const end = at + (WORD.exec(text.slice(at))?.[0].length ?? 0);
	const word = text.slice(start, end);
	const latin = word.match(LATIN)?.length ?? 0;
	const others = word.match(OTHER_LETTER) ?? [];
	// Ranges such as a-zа-я put two alphabets side by side, and other words take foreign endings that look like nothing Latin.
	if (latin < 2 || latin + others.length < 4 || !others.every((l) => LOOK_ALIKES.has(l.charCodeAt(0)))) return [];
	const [before, after] = [text.slice(0, start), text.slice(end)];
	const reason = `${others.length} ${others.length === 1 ? 'letter' : 'letters'} of another alphabet among Latin ones`;
	if (ADDRESS_BEFORE.test(before) || ADDRESS_AFTER.test(after))
		return [{ start, end, confidence: 'medium', reasons: [reason, 'in an address'] }];
	const inCode = readership(context) === 'code' && !GREEK_OR_CYRILLIC.test(before + after);
	return [{ start, end, confidence: inCode ? 'medium' : 'low', reasons: [reason] }];
}

export const lookAlikes: Detector = {
	id: 'hidden-look-alikes',
	name: 'Word of look-alike letters',
	description:
		'A word of Latin letters with Cyrillic or Greek ones among them that look the same: another name to compilers and browsers, the same one to people. A guess in prose, a warning in names of code and in addresses.',
	source: 'https://www.unicode.org/reports/tr39/#Confusable_Detection',
	shape: 'say‹U+041D›ello for sayHello',
	category: 'hidden-text',
	triggers: [INVISIBLE],
	before: REACH,
	after: REACH,
	guard: (text, at) =>
		LOOK_ALIKES.has(text.charCodeAt(at)) && (isLetter(unitAt(text, at - 1)) || isLetter(unitAt(text, at + 1))),
	find,
};

import type { Confidence, Detector, Match, Window } from '../../detector.ts';
import { isDigit, isLetter, isWord, unitAt } from '../../../text/units.ts';

/** Something that only the name before it tells: a date is a birthday beside "born" alone. */
interface Labelled extends Pick<
	Detector,
	'id' | 'name' | 'description' | 'source' | 'shape' | 'triggers' | 'regions' | 'regulations'
> {
	/** Tried behind the name, what stands between included; the value is the group `value`. */
	readonly after: RegExp;
	/** Tried before the name, up to its first character. */
	readonly before?: RegExp;
	/** A digit must be within reach. */
	readonly digits?: true;
	readonly judge?: (value: string) => Confidence | undefined;
}

const BEFORE = 32;
const AFTER = 96;

/** A detector for values that a name in the same line tells. Patterns are tried once per name. */
export function labelled({ after, before, digits, judge, ...facts }: Labelled): Detector {
	const find = ({ text, at }: Window): readonly Match[] => {
		const behind = after.exec(text.slice(at));
		const ahead = behind ? null : before?.exec(text.slice(Math.max(0, at - BEFORE), at));
		const found = behind ?? ahead;
		const value = found?.groups?.['value'];
		if (!found || value === undefined) return [];
		const confidence = judge ? judge(value) : 'medium';
		if (!confidence) return [];
		const start = (behind ? at : Math.max(0, at - BEFORE)) + found.index + found[0].lastIndexOf(value);
		return [{ start, end: start + value.length, confidence, reasons: ['named by the word beside it'] }];
	};
	return {
		...facts,
		category: 'pii',
		before: BEFORE,
		after: AFTER,
		guard: (text, at) => beginsName(text, at) && (!digits || hasDigit(text, at)),
		find,
	};
}

/** The name is no end of a word: `reborn` is not born. */
function beginsName(text: string, at: number): boolean {
	const before = unitAt(text, at - 1);
	if (!isWord(before) || before === 95) return true;
	const first = unitAt(text, at);
	return isLetter(first) && first < 97 && before >= 97;
}

function hasDigit(text: string, at: number): boolean {
	for (let i = at - BEFORE; i < at + 56; i++) if (isDigit(unitAt(text, i))) return true;
	return false;
}

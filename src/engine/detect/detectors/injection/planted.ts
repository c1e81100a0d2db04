import type { Confidence, Detector, Match, ScanContext, Window } from '../../detector.ts';
import { readership } from '../../obeyed-files.ts';
import { isWord, unitAt } from '../../../text/units.ts';

/** What a planted phrase's file says. */
export interface PlantedPhrase extends Pick<Detector, 'id' | 'name' | 'description' | 'source' | 'shape' | 'triggers'> {
	/** Tried at each trigger, with which every match begins. */
	readonly pattern: RegExp;
	readonly reason: string;
	/** In files that assistants obey and in what is on its way to a model; in other prose. Code says it to others. */
	readonly confidence: { readonly obeyed: Confidence; readonly prose: Confidence };
	/** Longest match in units, and what it looks at behind itself. */
	readonly length?: number;
	/** What before the phrase turns its meaning round: `never`, `do not`. */
	readonly unless?: RegExp;
	/** The trigger is no word, and may stand beside one. */
	readonly symbol?: true;
}

/** Units before and after the phrase that tell whether it is quoted. */
const BEFORE = 160;
const AFTER = 120;

/** A detector of one kind of phrase that gives orders to a model. What is quoted is reported as a guess: it may be documentation. */
export function planted(phrase: PlantedPhrase): Detector {
	const { pattern, reason, confidence, length = 200, unless, symbol, ...facts } = phrase;
	const sticky = new RegExp(pattern, `${pattern.flags.replace(/[gy]/g, '')}y`);
	const matchEnd = (text: string, at: number): number => {
		sticky.lastIndex = at;
		return sticky.test(text) ? sticky.lastIndex : -1;
	};
	const find = ({ text, at }: Window, context: ScanContext): readonly Match[] => {
		const reader = readership(context);
		if (reader === 'code') return [];
		const end = matchEnd(text, at);
		if (end <= at || unless?.test(text.slice(0, at))) return [];
		const quoted = isQuoted(text, at, end);
		const reasons = [reason, ...(quoted ? ['quoted'] : []), ...WHERE[reader]];
		return [{ start: at, end, confidence: quoted ? 'low' : confidence[reader], reasons }];
	};
	return {
		...facts,
		category: 'injection',
		before: BEFORE,
		after: length + AFTER,
		multiline: true,
		guard: (text, at) => (symbol === true || !isWord(unitAt(text, at - 1))) && matchEnd(text, at) > at,
		find,
	};
}

const WHERE = { obeyed: ['where assistants take orders'], prose: [], code: [] } as const;

const OPENING = /["'`“‘«]\s{0,2}$/;
const CLOSING = /^[\s.!?…,]{0,4}["'`”’»]/;

/** The phrase is a quotation, or stands within one on its line. */
function isQuoted(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - BEFORE), start);
	if (OPENING.test(before) && CLOSING.test(text.slice(end, end + 6))) return true;
	const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
	const rest = /^[^\r\n]{0,120}/.exec(text.slice(end))?.[0] ?? '';
	return ['"', '`'].some((mark) => line.split(mark).length % 2 === 0 && rest.includes(mark)) || /“[^”]*$/.test(line);
}

import {
	type Confidence,
	type Detector,
	INVISIBLE,
	type Match,
	type ScanContext,
	type Window,
} from '../../detector.ts';
import { readership } from '../../obeyed-files.ts';
import type { Span } from '../../../text/span.ts';

/** Hidden units that follow each other, with the code points around them (empty at the ends of a line). */
export interface HiddenRun extends Span {
	readonly text: string;
	readonly before: string;
	readonly after: string;
	/** The whole window, which is the line where that is not very long. */
	readonly line: string;
}

export interface HiddenKind extends Pick<Detector, 'id' | 'name' | 'description' | 'source' | 'shape'> {
	/** Units that a member of the kind takes at `at`: 0 when there is none, 2 for a pair of surrogates. */
	readonly width: (text: string, at: number) => 0 | 1 | 2;
	/** Whether the run is where it does not belong; undefined when it does. May widen the span. */
	readonly judge: (
		run: HiddenRun,
		context: ScanContext,
	) => (Omit<Match, 'start' | 'end'> & { end?: number }) | undefined;
	/** Units of a run that one finding covers. */
	readonly reach?: number;
}

const REACH = 4096;

/**
 * A detector of one kind of hidden characters. The first of a run reports it, so that thousands make one finding;
 * of a run longer than the reach, the last one reports the end too.
 */
export function hiddenRun({ width, judge, reach = REACH, ...facts }: HiddenKind): Detector {
	const previous = (text: string, at: number): number =>
		width(text, at - 2) === 2 ? at - 2 : width(text, at - 1) === 1 ? at - 1 : at;
	const guard = (text: string, at: number): boolean => {
		const own = width(text, at);
		return own > 0 && (previous(text, at) === at || width(text, at + own) === 0);
	};
	const find = ({ text, at }: Window, context: ScanContext): readonly Match[] => {
		let start = at;
		let end = at + width(text, at);
		for (let i = previous(text, start); i < start; i = previous(text, start)) start = i;
		if (start < at && end - start <= reach) return [];
		for (let w = width(text, end); w > 0 && end - start < reach; w = width(text, end)) end += w;
		const around = { before: pointBefore(text, start), after: pointAt(text, end), line: text };
		const run = { start, end, text: text.slice(start, end), ...around };
		const judged = judge(run, context);
		if (!judged) return [];
		const aside = judged.confidence !== 'low' && isData(run, judged.confidence, context);
		return [{ start, end, ...judged, ...(aside && { confidence: 'low', reasons: [...judged.reasons, aside] }) }];
	};
	return { ...facts, category: 'hidden-text', triggers: [INVISIBLE], before: reach, after: reach, guard, find };
}

/** Units from which on a line is taken for a program's. */
const GENERATED_LINE = 900;

/** Catalogues of translations: gettext, XLIFF, ARB, Apple, .NET, Qt, Fluent. */
const TRANSLATIONS = /\.(?:pot?|xliff?|arb|strings|resx|ftl)$/i;

/** Units of a row of hidden characters that may hold a text. */
const LONG = 4;

/** Begins and ends a literal or a class of characters. */
const DELIMITER = /^["'`/^[\]|]$/;

/**
 * Why a likely run is a piece of data in code after all: tables of characters, patterns that strip them, bundles. What is
 * sure stays so everywhere but in source maps, which nobody reads or runs, and in translations, which need them where the
 * languages of translators do; a row that could hold a text stays what it is there, too.
 */
function isData(run: HiddenRun, confidence: Confidence, context: ScanContext): string | undefined {
	if (TRANSLATIONS.test(context.path ?? '') && run.text.length < LONG) return 'in a catalogue of translations';
	if (readership(context) !== 'code') return undefined;
	if (/\.map$/i.test(context.path ?? '')) return 'in a source map';
	if (confidence === 'high') return undefined;
	const { before, after, line, text } = run;
	if (line.length > GENERATED_LINE) return 'in a generated line';
	if (before > '\x7f' || after > '\x7f' || isCounting(text)) return 'in a table of characters';
	if (DELIMITER.test(before) && DELIMITER.test(after)) return 'a literal of its own';
	// Keeps a pattern such as **/ from ending a comment.
	return text === '\u200B' && before === '*' && after === '/' ? 'parts a comment from its end' : undefined;
}

/** Each is the one after the last. */
function isCounting(text: string): boolean {
	if (text.length < LONG) return false;
	for (let i = 1; i < text.length; i++) if (text.charCodeAt(i) !== text.charCodeAt(i - 1) + 1) return false;
	return true;
}

/** Code that deals with such characters names them by a literal that holds nothing else. */
export function isWholeLiteral({ before, after }: HiddenRun): boolean {
	return before === after && (before === '"' || before === "'" || before === '`');
}

function pointAt(text: string, at: number): string {
	const point = text.codePointAt(at);
	return point === undefined ? '' : String.fromCodePoint(point);
}

function pointBefore(text: string, at: number): string {
	const low = text.charCodeAt(at - 1);
	const pair = low >= 0xdc00 && low <= 0xdfff && at > 1;
	return at > 0 ? text.slice(at - (pair ? 2 : 1), at) : '';
}

import type { Detector, Match, ScanContext, Window } from '../../detector.ts';
import { readership } from '../../obeyed-files.ts';
import { unitAt } from '../../../text/units.ts';

/** Blank lines, and blanks within a line, that push what follows out of sight. Tables are wider than most lines, but not so wide. */
const BLANK_LINES = 30;
const BLANKS = 200;
const STEP = 64;

const [LF, CR, SPACE] = [10, 13, 32] as const;
const LINES = /^[\r\n]+(?=[^\r\n])/;
const SPACES = new RegExp(`^ {${BLANKS},}(?=[^\\s|])`);

function find({ text, at }: Window, context: ScanContext): readonly Match[] {
	if (readership(context) !== 'obeyed') return [];
	const rest = text.slice(at);
	const lines = LINES.exec(rest)?.[0];
	if (lines) return [{ start: at, end: at + lines.length, confidence: 'low', reasons: ['text follows far below'] }];
	const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
	const blanks = line.includes('|') ? undefined : SPACES.exec(rest)?.[0];
	return blanks
		? [{ start: at, end: at + blanks.length, confidence: 'low', reasons: ['text follows far to the right'] }]
		: [];
}

export const padding: Detector = {
	id: 'hidden-padding',
	name: 'Text pushed out of sight',
	description: `More than ${BLANK_LINES} blank lines, or more than ${BLANKS} blanks outside of tables, with text behind them, in a file that assistants obey or in what is on its way to a model: people do not scroll there, models read on.`,
	source: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
	shape: `more than ${BLANK_LINES} line ends or ${BLANKS} blanks, then text`,
	category: 'hidden-text',
	triggers: ['\n'.repeat(BLANK_LINES + 1), '\r\n'.repeat(BLANK_LINES + 1), ' '.repeat(STEP)],
	before: 1024,
	after: 4096,
	multiline: true,
	// The first unit of a run speaks for it.
	guard: (text, at) => {
		const [own, before] = [unitAt(text, at), unitAt(text, at - 1)];
		return own === SPACE ? before !== SPACE : before !== LF && before !== CR;
	},
	find,
};

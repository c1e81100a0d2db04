import type { ScanContext } from '../../detector.ts';
import { type HiddenRun, hiddenRun, isWholeLiteral } from './hidden-run.ts';
import { isInstructionFile } from '../../obeyed-files.ts';

/** What a terminal does with a sequence; the conceal attribute (8) hides the text after it. https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const SEQUENCE = /^(?:\x1B\[|\x9B)[0-9;:?<=>]{0,32}[ -/]{0,4}[@-~]/;
const COLOUR = /^(?:\x1B\[|\x9B)(?:(?!8[;m])\d{0,3}(?:;|(?=m))){0,16}m/;
/** How grep ends what it colours: `GREP_COLORS` in https://www.gnu.org/software/grep/manual/grep.html#Environment-Variables */
const ERASED = /^\x1B\[K/;
const COLOURED = /\x1B\[[\d;]{0,32}m$/;
const COMMAND = /^(?:\x1B\]|\x9D)[^\x07\x1B\x9C]{0,256}(?:\x07|\x1B\\|\x9C)?/;
const INTRODUCER = /[\x1B\x90\x9B\x9D-\x9F]/;

/** Recordings of terminals consist of sequences. */
const RECORDING = /\.(?:log|out|snap|ans|ansi|asc|cast|nfo|typescript)$/i;

/** C0 but for TAB, LF, FF and CR, DEL, and the C1 controls that begin sequences. */
function width(text: string, at: number): 0 | 1 {
	const unit = text.charCodeAt(at);
	if (unit >= 0x7f)
		return unit === 0x7f || (unit <= 0x9f && INTRODUCER.test(text.charAt(at)) && !isMisread(text, at)) ? 1 : 0;
	return unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 ? 1 : 0;
}

/** UTF-8 or Windows-1252 taken for Latin-1: its bytes come in rows. */
function isMisread(text: string, at: number): boolean {
	const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
	return (before >= 0x80 && before <= 0xff) || (after >= 0x80 && after <= 0xff);
}

export const controlCharacters = hiddenRun({
	id: 'hidden-control-characters',
	name: 'Raw control character',
	description:
		'A terminal obeys escape sequences in what it prints: they move the cursor, hide or overwrite text and rewrite links. Models read them as they stand. Colours, and recordings of terminals, weigh little.',
	source: 'https://www.ecma-international.org/publications-and-standards/standards/ecma-48/',
	shape: 'ESC (U+001B), CSI (U+009B), OSC (U+009D), other controls',
	reach: 512,
	width,
	judge(run: HiddenRun, { path }: ScanContext) {
		const last = run.end - 1;
		const sequence = run.line.slice(last);
		const whole = SEQUENCE.exec(sequence) ?? COMMAND.exec(sequence);
		const end = whole ? last + whole[0].length : run.end;
		if (/^[\x07\x9C]$/.test(run.text) && /(?:\x1B\]|\x9D)[^\x07\x1B\x9C]*$/.test(run.line.slice(0, run.start)))
			return undefined;
		const reason = !INTRODUCER.test(run.text) ? 'a control that text has no use for' : 'begins an escape sequence';
		if (isInstructionFile(path))
			return { end, confidence: 'high', reasons: [reason, 'in a file that assistants read'] };
		if (isWholeLiteral(run)) return { confidence: 'low', reasons: [reason, 'a literal of its own'] };
		const isColour = COLOUR.test(sequence) || (ERASED.test(sequence) && COLOURED.test(run.line.slice(0, run.start)));
		if (isColour || RECORDING.test(path ?? ''))
			return { end, confidence: 'low', reasons: [reason, 'as in the output of a terminal'] };
		return { end, confidence: 'medium', reasons: [reason] };
	},
});

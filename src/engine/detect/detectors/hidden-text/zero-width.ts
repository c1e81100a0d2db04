import type { ScanContext } from '../../detector.ts';
import { type HiddenRun, hiddenRun, isWholeLiteral } from './hidden-run.ts';
import { isInstructionFile } from '../../obeyed-files.ts';
import { spelledInBits } from './payload.ts';

/** Scripts that join or part letters with these characters: Arabic and its like, Indic, Tibetan, Mongolian. */
const JOINING =
	/[\u0600-\u08FF\u0900-\u0DFF\u0F00-\u0FFF\u1800-\u18AF\u1A20-\u1AAF\u1B00-\u1C4F\uA840-\uA8DF\uA980-\uA9DF\uFB50-\uFDFF\uFE70-\uFEFC]|\uD804/;
/** Scripts without blanks between words, where a zero-width space tells where a line may break. */
const UNSPACED =
	/[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u1950-\u19DF\u1A20-\u1AAF\u2E80-\u9FFF\uAA60-\uAADF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]|[\uD840-\uD888]/;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]|[\u{1F1E6}-\u{1F1FF}]/u;
const ASCII_WORD = /\w/;

const SOFT_HYPHEN = 0xad;
const [SPACE, NON_JOINER, JOINER] = ['\u200B', '\u200C', '\u200D'];

/** How many in a row no writing system needs. */
const RUN = 4;

function width(text: string, at: number): 0 | 1 {
	const unit = text.charCodeAt(at);
	const member =
		(unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff || unit === 0x061c || unit === SOFT_HYPHEN;
	return member ? 1 : 0;
}

/** The character does here what it was made for, or says nothing. */
function belongs({ text, before, after }: HiddenRun): boolean {
	// A mark at the start of the text never gets here; soft hyphens and direction marks alone are everyday typography.
	if (/^[\u00AD\u200E\u200F\u061C]+$/.test(text)) return true;
	if (text === JOINER) {
		const emoji = EMOJI.test(before) && EMOJI.test(after);
		return emoji || JOINING.test(before) || JOINING.test(after);
	}
	if (text === NON_JOINER)
		return !ASCII_WORD.test(before) && !ASCII_WORD.test(after) && (JOINING.test(before) || JOINING.test(after));
	if (text === SPACE) return UNSPACED.test(before) || UNSPACED.test(after);
	return false;
}

const kind = hiddenRun({
	id: 'hidden-zero-width',
	name: 'Hidden zero-width characters',
	description:
		'Characters without width make two names look alike, break words for filters, and in rows encode text that only machines read. Joiners in emoji and in scripts that need them are left out.',
	source: 'https://www.unicode.org/reports/tr36/ and https://trojansource.codes',
	shape: 'U+200B to U+200D, U+2060, U+FEFF',
	width,
	judge(run: HiddenRun, { path }: ScanContext) {
		if (run.text.length >= RUN) {
			const payload = spelledInBits(run.text);
			// One and the same over and over spells nothing.
			const spells = new Set(run.text).size > 1 || isInstructionFile(path);
			const reasons = [`${run.text.length} in a row`, ...(payload ? [payload] : [])];
			return { confidence: spells ? 'high' : 'medium', reasons };
		}
		if (belongs(run)) return undefined;
		if (isWholeLiteral(run) && !isInstructionFile(path))
			return { confidence: 'low', reasons: ['a literal of its own'] };
		const inWord = ASCII_WORD.test(run.before) && ASCII_WORD.test(run.after);
		return { confidence: 'medium', reasons: [inWord ? 'inside a word' : 'no letters around it need it'] };
	},
});

/** A byte order mark may begin a text. */
export const zeroWidth: typeof kind = {
	...kind,
	guard: (text, at) =>
		!(at === 0 && text.charCodeAt(0) === 0xfeff && width(text, 1) === 0) && kind.guard?.(text, at) === true,
};

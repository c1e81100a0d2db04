import { type HiddenRun, hiddenRun } from './hidden-run.ts';
import { spelled } from './payload.ts';

/** A region's flag: a black flag, its code in tags, the tag that ends it. https://www.unicode.org/reports/tr51/#flag-emoji-tag-sequences */
const FLAG = /^[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}$/u;
const BLACK_FLAG = '\u{1F3F4}';

/** U+E0000 to U+E007F mirror ASCII. */
function width(text: string, at: number): 0 | 2 {
	const low = text.charCodeAt(at + 1);
	return text.charCodeAt(at) === 0xdb40 && low >= 0xdc00 && low <= 0xdc7f ? 2 : 0;
}

function letters(text: string): number[] {
	return Array.from({ length: text.length / 2 }, (_, i) => text.charCodeAt(2 * i + 1) - 0xdc00).filter(
		(c) => c >= 32 && c < 127,
	);
}

export const unicodeTags = hiddenRun({
	id: 'hidden-unicode-tags',
	name: 'Hidden text in Unicode tags',
	description:
		'Tag characters mirror ASCII and are drawn as nothing, but language models read them: a whole instruction fits between two letters. Flags of regions are left out.',
	source: 'https://www.unicode.org/charts/PDF/UE0000.pdf',
	shape: 'U+E0000 to U+E007F',
	width,
	judge({ text, before }: HiddenRun) {
		if (before === BLACK_FLAG && FLAG.test(text)) return undefined;
		const codes = letters(text);
		return {
			confidence: 'high',
			reasons: ['characters that nobody sees', ...(codes.length > 0 ? [spelled(codes)] : [])],
		};
	},
});

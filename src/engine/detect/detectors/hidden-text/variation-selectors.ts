import { type HiddenRun, hiddenRun } from './hidden-run.ts';
import { spelled } from './payload.ts';

const IDEOGRAPH = /[\u2E80-\u2FDF\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]/u;
/** Has registered variants: https://www.unicode.org/Public/UCD/latest/ucd/StandardizedVariants.txt and emoji-variation-sequences.txt */
const VARIED = /[^\x00-\x7F\p{L}]|[0-9#*\u1000-\u109F\u1800-\u18AF\uA840-\uA87F\p{Script=Han}]/u;

/** Selectors 1 to 16 stand in the first plane, 17 to 256 beyond it; together they can encode any byte. */
function width(text: string, at: number): 0 | 1 | 2 {
	const unit = text.charCodeAt(at);
	if (unit >= 0xfe00 && unit <= 0xfe0f) return 1;
	const low = text.charCodeAt(at + 1);
	return unit === 0xdb40 && low >= 0xdd00 && low <= 0xddef ? 2 : 0;
}

function bytes(text: string): number[] {
	return Array.from(text, (selector) => {
		const point = selector.codePointAt(0) ?? 0;
		return point < 0xfe10 ? point - 0xfe00 : point - 0xe0100 + 16;
	});
}

export const variationSelectors = hiddenRun({
	id: 'hidden-variation-selectors',
	name: 'Hidden text in variation selectors',
	description:
		'A selector chooses how the character before it is drawn, and is drawn as nothing itself. There are 256 of them, so a row of them behind one emoji can carry any text. Selectors where a character has variants are left out.',
	source: 'https://www.unicode.org/charts/PDF/UFE00.pdf and https://www.unicode.org/charts/PDF/UE0100.pdf',
	shape: 'U+FE00 to U+FE0F, U+E0100 to U+E01EF',
	width,
	judge({ text, before }: HiddenRun) {
		const codes = bytes(text);
		if (codes.length > 2) {
			const readable = codes.filter((c) => c >= 32 && c < 127).length > codes.length / 2;
			return { confidence: 'high', reasons: [`${codes.length} in a row`, ...(readable ? [spelled(codes)] : [])] };
		}
		// Emoji are often written with the emoji selector where none is needed, even twice.
		if (/^\uFE0F+$/.test(text)) return undefined;
		const fits = text.length === 1 ? VARIED.test(before) : codes.length === 1 && IDEOGRAPH.test(before);
		return fits
			? undefined
			: {
					confidence: codes.length > 1 || text.length > 1 ? 'high' : 'medium',
					reasons: ['the character before it has no variants'],
				};
	},
});

import { type HiddenRun, hiddenRun } from './hidden-run.ts';

const OVERRIDE = /[\u202D\u202E]/;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|\uD802[\uDC00-\uDFFF]|\uD83A[\uDC00-\uDFFF]/;

function width(text: string, at: number): 0 | 1 {
	const unit = text.charCodeAt(at);
	return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) ? 1 : 0;
}

/** Every embedding and isolate that the line opens is closed on it, innermost first, and nothing else is closed. */
function isBalanced(line: string): boolean {
	const open: string[] = [];
	for (const control of line.match(/[\u202A-\u202E\u2066-\u2069]/g) ?? []) {
		const isolate = control >= '\u2066';
		if (control !== '\u202C' && control !== '\u2069') open.push(isolate ? '\u2069' : '\u202C');
		else if (open.pop() !== control) return false;
	}
	return open.length === 0;
}

export const bidiOverride = hiddenRun({
	id: 'hidden-bidi-override',
	name: 'Hidden change of writing direction',
	description:
		'Bidirectional controls make text appear in another order than it is read by compilers and language models, so that a comment looks like code or code like a comment. Balanced ones in lines with right-to-left letters are left out.',
	source: 'https://trojansource.codes and https://www.unicode.org/reports/tr9/',
	shape: 'U+202A to U+202E, U+2066 to U+2069',
	reach: 512,
	width,
	judge({ text, line }: HiddenRun) {
		const rightToLeft = RIGHT_TO_LEFT.test(line);
		if (OVERRIDE.test(text)) return { confidence: 'high', reasons: ['overrides the order of letters'] };
		if (isBalanced(line))
			return rightToLeft ? undefined : { confidence: 'medium', reasons: ['no right-to-left letters on the line'] };
		return { confidence: rightToLeft ? 'medium' : 'high', reasons: ['not closed on its line'] };
	},
});

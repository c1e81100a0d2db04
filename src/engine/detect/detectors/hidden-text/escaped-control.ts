import type { Detector, Match, ScanContext, Window } from '../../detector.ts';
import { readership } from '../../obeyed-files.ts';

/** What begins a terminal's sequence, as source code writes it. https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const SEQUENCE = /\\(?:x1b|033|u001b|u\{1b\}|e|x9b|x9d)(?:\[[0-9;?]{0,24}[A-Za-z]?|\][0-9]{0,4};?|(?=\\))/iy;

function find({ text, at }: Window, context: ScanContext): readonly Match[] {
	SEQUENCE.lastIndex = at;
	// Without a name, it may as well be code on its way to a model.
	if (context.path === undefined || readership(context) !== 'obeyed' || !SEQUENCE.test(text)) return [];
	const reasons = ['where assistants take orders', 'acts once something prints it'];
	return [{ start: at, end: SEQUENCE.lastIndex, confidence: 'low', reasons }];
}

export const escapedControl: Detector = {
	id: 'hidden-escaped-control',
	name: 'Terminal sequence in an escaped form',
	description:
		'A terminal sequence as source code writes it, in a file that assistants obey: repeated by a model into a command, it moves the cursor and hides text. Code, where it belongs, is left out.',
	source: 'https://www.ecma-international.org/publications-and-standards/standards/ecma-48/',
	shape: '\\x1b[, \\033[, \\u001b[, \\e[',
	category: 'hidden-text',
	triggers: ['\\x1b', '\\033', '\\u001b', '\\u{1b}', '\\e[', '\\e]', '\\x9b', '\\x9d'],
	before: 1,
	after: 64,
	find,
};

import { unitAt } from '../../../text/units.ts';
import { beginsWord } from '../../boundary.ts';
import type { Detector, Match, Window } from '../../detector.ts';
import { isCommonPassword } from '../../judge/common.ts';
import { placeholderReason } from '../../placeholder.ts';

/** `machine HOST` or `default`, then pairs of a word and its value on the same line or further ones. */
const ENTRY =
	/(?:machine[ \t]{1,8}[\w.:-]{1,253}|default)\s{1,16}login[ \t]{1,8}(?!(?:anonymous|ftp)\s)\S{1,128}\s{1,16}(?:account[ \t]{1,8}\S{1,128}\s{1,16})?password[ \t]{1,8}("?)(?<value>[^\s"`']{3,200})\1/dy;

export const genericNetrc: Detector = {
	id: 'generic-netrc-password',
	name: 'Password in a netrc entry',
	category: 'secret',
	description: 'The password of a host, as ftp, curl, Git and Heroku read it from .netrc. A plain word counts too.',
	source: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
	shape: 'machine host login user password ‹value›',
	revoke: 'Change the password on that host, and let a credential helper keep it.',
	triggers: ['machine ', 'machine\t', 'default '],
	before: 1,
	after: 512,
	multiline: true,
	guard: (text, at) => beginsWord(text, at) && unitAt(text, at - 1) !== HYPHEN,
	find({ text, at }: Window): readonly Match[] {
		ENTRY.lastIndex = at;
		const match = ENTRY.exec(text);
		const span = match?.indices?.groups?.['value'];
		const value = match?.groups?.['value'] ?? '';
		if (!span || placeholderReason(value) !== undefined) return [];
		const [start, end] = span;
		// Documentation says `password secret`.
		const weak = isCommonPassword(value) && !/\d/.test(value);
		const reasons = ['password of an entry of netrc', weak ? 'a weak or common value' : 'no word of documentation'];
		return [{ start, end, confidence: weak ? 'low' : 'medium', reasons }];
	},
};

const HYPHEN = 45;

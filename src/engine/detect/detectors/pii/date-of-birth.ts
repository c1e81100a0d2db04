import { labelled } from './labelled.ts';

const MONTH =
	'(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|fev|avr|jui|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)';
const YEAR = '(?:19\\d\\d|20[0-2]\\d)';
/** Groups are counted from that of the value, which is the first. */
const DATE = [
	`${YEAR}([-/.])\\d{1,2}\\2\\d{1,2}`,
	`\\d{1,2}([-/. ])\\d{1,2}\\3${YEAR}`,
	`\\d{1,2}(?:st|nd|rd|th|\\.)?[- ](?:of |de )?${MONTH}[a-zé]{0,8}[- ,.]{1,2}(?:de )?${YEAR}`,
	`${MONTH}[a-z]{0,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`,
].join('|');

/** To the end of the word, and what leads up to a date. */
const BETWEEN = '(?!birth_?(?:time|place|mark|right))\\p{L}{0,12}[^\\p{N}\\n;{}.]{0,20}?';

export const dateOfBirth = labelled({
	id: 'date-of-birth',
	name: 'Date of birth',
	description:
		'Tells people of one name apart, and is asked for to prove who one is. A date counts beside a word such as "born" or "birthday" only.',
	source: 'Words and dates as people write them; "born" alone is no finding.',
	shape: 'born ‹date›',
	triggers: ['birth', 'born', 'dob', 'geburt', 'geboren', 'naissance', 'nacimiento', 'nascita', 'nascimento'],
	regulations: ['gdpr', 'hipaa', 'ccpa'],
	digits: true,
	after: new RegExp(`^${BETWEEN}(?<![\\p{L}\\p{N}])(?<value>${DATE})(?![\\p{L}\\p{N}])`, 'iu'),
	before: new RegExp(
		`(?<![\\p{L}\\p{N}./-])(?<value>${DATE})(?: is| was|,)?(?: my| his| her| their| the)?(?: date of)? $`,
		'iu',
	),
});

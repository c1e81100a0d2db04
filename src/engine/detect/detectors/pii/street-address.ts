import { labelled } from './labelled.ts';

const ENGLISH =
	"\\d{1,5}[a-z]? (?:[\\p{L}'.-]{1,20} ){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|square|terrace|crescent|highway|hwy|close|way)";
const FRENCH = "\\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse|quai) [\\p{L}' -]{2,40}";
const GERMAN = '[\\p{L}. -]{2,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|straat|laan) ?\\d{1,4}[a-z]?';
const ROMANCE =
	"(?:calle|avenida|avda\\.?|plaza|paseo|via|viale|piazza|corso|rua|travessa) [\\p{L}' .-]{2,40},? ?\\d{1,4}";

/** Where nobody lives, in every example. */
const NOBODY = /^(?:123|1234|1|12|42|100) (?:main|fake|any|example|some|test|sample|foo|elm|first|high)\b/i;

export const streetAddress = labelled({
	id: 'street-address',
	name: 'Street address',
	description:
		'Where somebody lives or works. A house number and the name of a street count behind a label such as "address" or "street" only.',
	source: 'https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
	shape: '"address": "‹number› ‹name› Street"',
	triggers: ['address', 'street', 'adresse', 'direccion', 'domicilio', 'indirizzo', 'anschrift', 'strasse'],
	regulations: ['gdpr', 'hipaa', 'ccpa'],
	digits: true,
	after: new RegExp(
		`^\\p{L}{0,9}[_ -]?(?:line)?[_ -]?[12]?["'\\]]? ?[:=][ "'>]{1,3}(?<value>${ENGLISH}|${FRENCH}|${GERMAN}|${ROMANCE})(?![\\p{L}\\p{N}])`,
		'iu',
	),
	judge: (value) => (NOBODY.test(value) ? 'low' : 'medium'),
});

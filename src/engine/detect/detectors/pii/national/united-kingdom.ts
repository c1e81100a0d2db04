import { mod, weigh } from '../checks.ts';
import { country, health, identity, licence, passport, tax, vat } from './national-id.ts';

export const unitedKingdom = country('GB', 'British', [
	// https://www.datadictionary.nhs.uk/attributes/nhs_number.html
	health('nhs', '999 999 9999', { words: 'nhsnumber', check: mod(11, 'a987654321') }),
	// https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
	identity('nino', '(?!bg|gb|nk|kn|tn|nt|zz)[abceghj-prstw-z][abceghj-nprstw-z]999999[a-d]', {
		words: 'ni',
		alone: 'AA 99 99 99 A',
	}),
	identity('trn', '99A99999', { words: 'temporaryreference ninumber' }),
	tax('utr', '99999 99999', {
		words: 'taxpayerreference taxreference',
		check: (v) => '21987654321'[weigh(v.slice(1), '6789a5432') % 11] === v[0],
	}),
	// https://en.wikipedia.org/wiki/Driving_licence_in_the_United_Kingdom#Driver_numbers
	licence(
		'dvla',
		'[a-z]{5}9[0156]9[0-3]9{2}[a-z][a-z9]9XX(?:99)?|[a-z]{4}99[0156]9[0-3]9{2}[a-z][a-z9]9XX(?:99)?|[a-z]{3}9{3}[0156]9[0-3]9{2}[a-z][a-z9]9XX(?:99)?',
		{ words: 'dvlano', alone: 'AAAAA999999AX9XX|AAAAA 999999AX9XX|AAAAA 999999AX9XX 99' },
	),
	vat('', '9{12}|9{9}|gd[0-4]99|ha[5-9]99', { check: vatNumber }),
	passport('', 'A99999999|9{9}'),
]);

/** Seven digits and a number of two, which since 2010 may lie 42 below what it should be. Offices of the state have short ones. */
function vatNumber(value: string): boolean {
	if (/^[GH]/.test(value)) return true;
	const rest = (weigh(value, '8765432') + Number(value.slice(7, 9))) % 97;
	return rest === 0 || rest === 42;
}

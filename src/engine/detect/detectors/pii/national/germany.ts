import { crossSum, iso7064, mod } from '../checks.ts';
import { company, country, health, identity, licence, passport, tax, vat } from './national-id.ts';

export const germany = country('DE', 'German', [
	// https://de.wikipedia.org/wiki/Steuerliche_Identifikationsnummer
	tax('idnr', '[1-9]9 999 999 999', {
		words:
			'steuerid steueridnr steueridentifikationsnummer steuerlicheidentifikationsnummer steuernummer identifikationsnummer',
		check: iso7064,
	}),
	// https://de.wikipedia.org/wiki/Steuernummer
	tax('stnr', '9{13}|9{10,11}', { words: 'steuernummer steuernr' }),
	vat('', '999999999', { words: 'ustidnr umsatzsteuer umsatzsteuerid', check: iso7064 }),
	// https://de.wikipedia.org/wiki/Versicherungsnummer
	identity('rvnr', '99 999999 A 999', {
		words:
			'svnr svn rentenversicherung rentenversicherungsnummer sozialversicherung sozialversicherungsnummer socialsecurity',
		check: pension,
		alone: true,
	}),
	// https://de.wikipedia.org/wiki/Krankenversichertennummer
	health('kvnr', 'A999999999', {
		words: 'krankenversicherung krankenversichertennummer krankenkasse versichertennummer',
		check: patient,
	}),
	// https://de.wikipedia.org/wiki/Lebenslange_Arztnummer
	health('lanr', '999999999', { words: 'arztnummer', check: (v) => mod(10, '4949491')(v) }),
	company('bsnr', '999999999', { words: 'betriebsstattennummer' }),
	identity('idcard', '[cfghjklmnprtvwxyz]XXXXXXXX9?', {
		words: 'personalausweis personalausweisnummer ausweisnummer ausweis',
		check: travel,
	}),
	passport('', '[cfghjklmnprtvwxyz]XXXXXXXX9?', { words: 'reisepassnummer', check: travel }),
	licence('', 'X9{7}XX9?X', { words: 'fuhrerscheinnummer' }),
]);

/** The letter as its place in the alphabet, in two digits. */
function spelled(value: string): string {
	return value.replace(/[A-Z]/, (letter) => String(letter.charCodeAt(0) - 64).padStart(2, '0'));
}

function pension(value: string): boolean {
	const digits = spelled(value);
	if (Number(digits.slice(2, 4)) % 50 > 31 || Number(digits.slice(4, 6)) > 12) return false;
	return crossSum(digits, '212571212121') % 10 === Number(digits[12]);
}

function patient(value: string): boolean {
	const digits = spelled(value);
	return crossSum(digits, '1212121212') % 10 === Number(digits[10]);
}

/** The tenth is the check digit, and often left out: https://www.icao.int/publications/doc-series/doc-9303 */
function travel(value: string): boolean | undefined {
	if (!/\d/.test(value.slice(1))) return false;
	return value.length < 10 ? undefined : mod(10, '7317317319')(value);
}

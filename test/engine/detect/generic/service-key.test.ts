import { ALPHABETS, random } from '../samples.ts';
import { finds, quiet } from './find.ts';

const KEY = `${random(ALPHABETS.alnum, 30, 7)}4x7`;
const HEX = random(ALPHABETS.hex, 32, 5);
const UUID = `${random(ALPHABETS.hex, 8, 1)}-4e1b-4d1b-a456-${random(ALPHABETS.hex, 12, 2)}`;
const rule = 'generic-service-key';

describe('keys beside the name of a service', () => {
	it('a word between', () => finds(rule, `pandadoc PRIVATE ${KEY}`, KEY));
	it('no word between', () => finds(rule, `metaapi ${HEX}`, HEX));
	it('in a name that goes on', () => finds(rule, `imaggaTOKEN ${KEY}`, KEY));
	it('glued to its name', () => finds(rule, `buttercmsPRIVATEkey-${HEX}`, HEX));
	it('in camel case', () => finds(rule, `apiTemplate := "${KEY}"`, KEY));
	it('a UUID', () => finds(rule, `moosendACCESS:${UUID}`, UUID));
	it('in quotes and braces', () => finds(rule, `<id>{bitfinex ${KEY}}</id>`, KEY));
	it('behind an ordinary word, named', () => finds(rule, `shortcutaccess ${UUID}`, UUID));
	it('of letters and one digit', () => {
		const letters = random(ALPHABETS.alnum, 60, 9).replace(/\d/g, '').slice(0, 24) + 7;
		finds(rule, `freshworks ${letters}`, letters);
	});
	it('long, in parts', () => {
		const long = [4, 5, 6].map((seed) => random(ALPHABETS.alnum, 300, seed)).join('.');
		finds(rule, `lendflow ${long}`, long);
	});
	it('with padding', () => finds(rule, `livestorm secret ${KEY}==`, `${KEY}==`));

	it('is silent behind an ordinary word alone', () => quiet(`shortcut ${KEY}`));
	it('is silent on what only begins like a service', () => quiet(`cloze2Things("${KEY}")`));
	it('is silent on an identifier', () => quiet(`clearbitCompany1 other_request2_handler3`));
	it('is silent on a version', () => quiet('rockset-key 1.22.333-beta.4444'));
	it('is silent on a gap', () => quiet(`vbout_token: <your-vbout-token-12345678>`));
	it('is silent on an id', () => quiet(`moosend_list_id=${UUID}`));
	it('is silent in lock files', () => quiet(`pandadoc PRIVATE ${KEY}`, 'nothing', { path: 'package-lock.json' }));
});

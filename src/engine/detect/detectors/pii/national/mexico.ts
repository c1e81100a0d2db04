import { all, dated } from '../checks.ts';
import { bank, country, identity, passport, tax, vat } from './national-id.ts';

export const mexico = country('MX', 'Mexican', [
	// https://en.wikipedia.org/wiki/Unique_Population_Registry_Code
	identity('curp', 'AAAA999999[hmx]AA[a-z]{3}X9', { check: all(dated('YMD', 4), curp), alone: 'AAAA999999AAAAAAX9' }),
	// https://en.wikipedia.org/wiki/Taxpayer_identification_number
	tax('rfc', '[a-zñ&]{3,4}999999XX[0-9a]', { check: (v) => dated('YMD', v.search(/\d/))(v) }),
	vat('', '[a-zñ&]{3,4}999999XXX'),
	bank('clabe', '999999999999999999', { check: clabe }),
	passport('', 'A9{8}'),
]);

const ORDER = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ';

function curp(value: string): boolean {
	let sum = 0;
	for (let i = 0; i < 17; i++) sum += ORDER.indexOf(value.charAt(i)) * (18 - i);
	return (10 - (sum % 10)) % 10 === Number(value[17]);
}

function clabe(value: string): boolean {
	let sum = 0;
	for (let i = 0; i < 17; i++) sum += (Number(value[i]) * Number('371'[i % 3])) % 10;
	return (10 - (sum % 10)) % 10 === Number(value[17]);
}

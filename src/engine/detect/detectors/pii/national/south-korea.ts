import { all, dated, eleven, soft, weigh } from '../checks.ts';
import { country, identity, licence, passport, vat } from './national-id.ts';

export const southKorea = country('KR', 'Korean', [
	// https://en.wikipedia.org/wiki/Resident_registration_number
	identity('rrn', '999999-[1-4790]999999', {
		words: 'residentregistration 주민등록번호 주민번호',
		check: all(dated('YMD'), soft(eleven('234567892345'))),
		alone: '999999-9999999',
	}),
	identity('frn', '999999-[5-8]999999', { words: 'foreignregistration 외국인등록번호', check: dated('YMD') }),
	vat('brn', '[1-9]99-99-99999', {
		words: 'businessregistration 사업자등록번호',
		check: (v) => (weigh(v, '1371371351') + Math.floor((Number(v[8]) * 5) / 10)) % 10 === 0,
		alone: '999-99-99999',
	}),
	licence('', '(?:1[1-9]|2[0-68])99999999 99', { words: '운전면허' }),
	passport('', '[mrosdg]99999999|[mrosdg]999A9999', { words: '여권' }),
]);

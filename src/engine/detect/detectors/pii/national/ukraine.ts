import { weigh } from '../checks.ts';
import { company, country, passport, tax, vat } from './national-id.ts';

export const ukraine = country('UA', 'Ukrainian', [
	tax('rntrc', '9999999999', {
		words: 'rnokpp рнокпп ипн іпн інн',
		check: (v) => {
			const sum = weigh(v.slice(1, 9), '57946a57') - Number(v[0]);
			return (((sum % 11) + 11) % 11) % 10 === Number(v[9]);
		},
	}),
	company('edrpou', '99999999', { words: 'єдрпоу едрпоу', check: edrpou }),
	vat('', '999999999999', { words: 'пдв' }),
	passport('', 'AA999999', { words: 'паспорт' }),
]);

/** Weights depend on the range; a remainder of ten calls for larger ones. */
function edrpou(value: string): boolean {
	const low = value < '3' || value > '6';
	const rest = weigh(value, low ? '1234567' : '7123456') % 11;
	return (rest < 10 ? rest : (weigh(value, low ? '3456789' : '9345678') % 11) % 10) === Number(value[7]);
}

import { weigh } from '../checks.ts';
import { company, country, identity, passport, vat } from './national-id.ts';

export const russia = country('RU', 'Russian', [
	vat('inn', '9{12}|9{10}', { words: 'инн', check: inn }),
	identity('snils', '999-999-999 99', {
		words: 'снилс',
		check: (v) => (weigh(v, '987654321') % 101) % 100 === Number(v.slice(9)),
		alone: true,
	}),
	company('ogrn', '9{15}|9{13}', {
		words: 'огрн огрнип',
		check: (v) => (Number(v.slice(0, -1)) % (v.length - 2)) % 10 === Number(v.slice(-1)),
	}),
	passport('', '99 99 999999|9 99 999999', { words: 'паспорт' }),
]);

/** Digits of persons are checked twice. */
function inn(value: string): boolean {
	const digit = (weights: string): number => (weigh(value, weights) % 11) % 10;
	if (value.length === 10) return digit('24a359468') === Number(value[9]);
	return digit('724a359468') === Number(value[10]) && digit('3724a359468') === Number(value[11]);
}

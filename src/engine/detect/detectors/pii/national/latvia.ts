import { isDay, soft, weigh } from '../checks.ts';
import { country, tax, vat } from './national-id.ts';

export const latvia = country('LV', 'Latvian', [
	tax('pk', '999999-99999', { words: 'personaskods', check: code }),
	vat('', '99999999999', { words: 'pvn', check: (v) => (v > '4' ? firm(v) : code(v)) }),
]);

/** Since 2017 they begin with 32 and have no date, and nothing is said of a check digit. */
function code(value: string): boolean | undefined {
	if (value.startsWith('32')) return undefined;
	if (!isDay(value.slice(2, 4), value.slice(0, 2))) return false;
	return soft((v) => ((1 + weigh(v, 'a584216379')) % 11) % 10 === Number(v[10]))(value);
}

function firm(value: string): boolean {
	return (14 - (weigh(value.slice(0, 10), '91483a2576') % 11)) % 11 === Number(value[10]);
}

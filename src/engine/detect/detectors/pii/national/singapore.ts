import { weigh } from '../checks.ts';
import { company, country, identity } from './national-id.ts';

export const singapore = country('SG', 'Singaporean', [
	// https://en.wikipedia.org/wiki/National_Registration_Identity_Card
	identity('nric', '[stfgm]9999999A', { words: 'fin', check: nric, alone: 'A9999999A' }),
	// https://www.uen.gov.sg/ueninternet/faces/pages/admin/aboutUEN.jspx
	company('uen', '[rst]99AA9999A|9{9}A|9{8}A', { check: uen }),
]);

function nric(value: string): boolean {
	const first = value.charAt(0);
	const sum = weigh(value.slice(1, 8), '2765432') + ({ T: 4, G: 4, M: 3 }[first] ?? 0);
	const table = /[ST]/.test(first) ? 'JZIHGFEDCBA' : first === 'M' ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK';
	return table[sum % 11] === value[8];
}

/** Businesses, local companies and the others have each their own. */
function uen(value: string): boolean {
	if (value.length === 9) return 'XMKECAWLJDB'[weigh(value, 'a4938271') % 11] === value[8];
	if (/^\d/.test(value)) return 'ZKCMDNERGWH'[weigh(value.slice(0, 9), 'a86497531') % 11] === value[9];
	let sum = 0;
	for (let i = 0; i < 9; i++) sum += OTHERS.indexOf(value.charAt(i)) * (WEIGHTS[i] ?? 0);
	return OTHERS[(((sum - 5) % 11) + 11) % 11] === value[9];
}

const OTHERS = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';
const WEIGHTS = [4, 3, 5, 3, 10, 2, 2, 5, 7];

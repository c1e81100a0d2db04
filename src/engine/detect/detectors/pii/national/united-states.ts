import { luhnDigit, mod, weigh } from '../checks.ts';
import { bank, country, health, licence, passport, tax } from './national-id.ts';

export const unitedStates = country('US', 'US', [
	// https://www.irs.gov/businesses/small-businesses-self-employed/employer-id-numbers
	tax('ein', '99-9999999', { words: 'fein employeridentification employerid' }),
	tax('ptin', 'p99999999'),
	// https://www.aba.com/about-us/routing-number
	bank('aba', '(?:0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)9999999', {
		words: 'routing routingnumber rtn abarouting transitnumber',
		check: mod(10, '371371371'),
		regulations: ['glba'],
	}),
	// https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand
	health('npi', '[12]999999999', {
		words: 'nationalprovider',
		check: (v) => luhnDigit(`80840${v}`),
		regulations: ['hipaa'],
	}),
	// https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi.pdf
	health('mbi', '[1-9][ac-hjkmnp-rt-y][0-9ac-hjkmnp-rt-y]9[ac-hjkmnp-rt-y][0-9ac-hjkmnp-rt-y]9[ac-hjkmnp-rt-y]{2}99', {
		words: 'medicare medicareid patient',
		alone: '9AX9-AX9-AA99',
		regulations: ['hipaa'],
	}),
	// https://en.wikipedia.org/wiki/DEA_number
	health('dea', '[a-hj-ms-u][a-z9]9999999', {
		words: 'medicallicense',
		check: (v) => weigh(v.slice(2), '121212') % 10 === Number(v[8]),
		regulations: ['hipaa'],
	}),
	passport('', '[ac-hy]99999999|999999999'),
	// https://ntsi.com/drivers-license-format/
	licence('', '[a-z]9{12,14}|[a-z]{1,2}9{5,8}|9{7,12}|[a-z]{3}9{6}|99[a-z]{3}99999'),
]);

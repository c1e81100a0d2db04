import { all, type Check, mod } from '../checks.ts';

/** The personal number of what was Yugoslavia: day, month, year, region, serial, check digit. https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number */
export const jmbg: Check = all(
	(value) => (/^[0-3]\d[01]\d[09]/.test(value) ? undefined : false),
	mod(11, '7654327654321', true),
);

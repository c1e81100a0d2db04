import { luhnDigit } from '../checks.ts';
import { country, device } from './national-id.ts';

export const world = country('', '', [
	// https://www.gsma.com/newsroom/wp-content/uploads/TS.06-v20.0.pdf
	device('imei', '99-999999-999999-9', { check: luhnDigit }),
	// https://www.itu.int/rec/T-REC-E.212
	device('imsi', '[2-79]9{13,14}'),
]);

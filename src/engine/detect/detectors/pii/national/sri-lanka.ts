import { country, identity } from './national-id.ts';

export const sriLanka = country('LK', 'Sri Lankan', [identity('nic', '999999999[vx]|[12]99999999999', { check: nic })]);

/** The day of the year; 500 more for women. */
function nic(value: string): boolean | undefined {
	const day = Number(value.length === 10 ? value.slice(2, 5) : value.slice(4, 7)) % 500;
	return day >= 1 && day <= 366 ? undefined : false;
}

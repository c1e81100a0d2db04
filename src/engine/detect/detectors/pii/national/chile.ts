import { country, tax } from './national-id.ts';

export const chile = country('CL', 'Chilean', [
	tax('rut', '9{7,8}[0-9k]', { words: 'run', check: rut, alone: '99.999.999-X|9.999.999-X' }),
]);

function rut(value: string): boolean {
	let sum = 0;
	for (let i = 2; i <= value.length; i++) sum += Number(value[value.length - i]) * (2 + ((i - 2) % 6));
	return '0K987654321'[sum % 11] === value.slice(-1);
}

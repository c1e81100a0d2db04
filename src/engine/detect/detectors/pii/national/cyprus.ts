import { country, passport, tax, vat } from './national-id.ts';

export const cyprus = country('CY', 'Cypriot', [
	vat('', '99999999A', { words: 'φπα', check: cypriot }),
	tax('tin', '99999999A', { check: cypriot }),
	passport('', 'A9{6,8}'),
]);

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function cypriot(value: string): boolean {
	let sum = 0;
	for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? (ODD[Number(value[i])] ?? 0) : Number(value[i]);
	return String.fromCharCode(65 + (sum % 26)) === value[8];
}

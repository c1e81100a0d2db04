import { crossSum, mod } from '../checks.ts';
import { country, identity, vat } from './national-id.ts';

export const ecuador = country('EC', 'Ecuadorian', [
	identity('ci', '9999999999', { words: 'cedula', check: cedula }),
	vat('ruc', '9999999999999', { check: ruc }),
]);

function cedula(value: string): boolean {
	const province = Number(value.slice(0, 2));
	return (
		((province >= 1 && province <= 24) || province === 30) &&
		Number(value[2]) < 6 &&
		crossSum(value.slice(0, 10), '2121212121') % 10 === 0
	);
}

/** A person's number and the branch; of companies and of the state, other weights. */
function ruc(value: string): boolean {
	if (value[2] === '6') return mod(11, '327654321')(value.slice(0, 9)) === true;
	if (value[2] === '9') return mod(11, '4327654321')(value.slice(0, 10)) === true;
	return cedula(value);
}

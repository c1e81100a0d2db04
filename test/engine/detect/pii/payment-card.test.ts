import { paymentCard } from '../../../../src/engine/detect/detectors/pii/payment-card.ts';
import { luhn } from '../../../../src/engine/detect/detectors/pii/luhn.ts';
import { random } from '../samples.ts';
import { finds, silentOn } from './expect.ts';

/** A number of that length and beginning whose check digit is right, or off by one. */
function card(prefix: string, length: number, seed: number, off = 0): string {
	const body = prefix + random('123456789', length - prefix.length - 1, seed);
	const check = Array.from({ length: 10 }, (_, digit) => digit).find((digit) => luhn(body + digit)) ?? 0;
	return body + ((check + off) % 10);
}

const grouped = (digits: string, separator: string): string => digits.replace(/(\d{4})(?=\d)/g, `$1${separator}`);

const BRANDS = [
	['Visa', '4', 16],
	['Mastercard', '53', 16],
	['Mastercard of the second series', '2500', 16],
	['American Express', '37', 15],
	['Diners Club', '36', 14],
	['Discover', '6011', 16],
	['JCB', '3530', 16],
	['UnionPay', '62', 19],
	['Mir', '2201', 16],
] as const;

describe('payment cards', () => {
	for (const [brand, prefix, length] of BRANDS) {
		it(`finds a number of ${brand}, alone and beside a word`, () => {
			for (let seed = 1; seed < 20; seed++) {
				finds(paymentCard, `id «${card(prefix, length, seed)}»`, 'medium');
				finds(paymentCard, `the card «${card(prefix, length, seed)}».`, 'high');
			}
		});
	}

	it('finds numbers in the groups in which cards print them', () => {
		for (const separator of [' ', '-']) finds(paymentCard, `«${grouped(card('4', 16, 7), separator)}»`, 'high');
		const amex = card('34', 15, 3);
		finds(paymentCard, `«${amex.slice(0, 4)} ${amex.slice(4, 10)} ${amex.slice(10)}»`, 'high');
	});

	it('finds numbers in a column beside other numbers', () => {
		const row = [card('4', 16, 11), card('53', 16, 12)];
		finds(paymentCard, `1,«${row[0]}»,2031-04,«${row[1]}»,7\n10,«${row[0]}»,7`, 'medium');
	});

	it('wants a word near where the issuer range says little', () => {
		finds(paymentCard, `credit_card: «${card('58', 12, 5)}»`, 'high');
		silentOn(paymentCard, [`order ${card('58', 12, 5)}`, `id ${card('4', 13, 5)}`]);
	});

	it('leaves out wrong check digits, foreign prefixes and one digit throughout', () => {
		silentOn(paymentCard, [`card ${card('4', 16, 5, 1)}`, `card ${card('9', 16, 5)}`, `card ${'0'.repeat(16)}`]);
	});

	it('leaves out digits that are part of something longer', () => {
		const digits = card('4', 16, 9);
		const longer = [
			`0.${digits}`,
			`x${digits}`,
			`${digits}.5`,
			`${digits}n`,
			`+${digits}`,
			`${digits}12345`,
			`0,${digits}`,
		];
		silentOn(
			paymentCard,
			longer.map((text) => `const id = ${text};`),
		);
	});
});

import { keccak_256 } from '@noble/hashes/sha3.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { DIGITS, type Detector, type Match, type Window } from '../../detector.ts';
import { base58checkVersion } from './base58.ts';
import { isSegwitAddress } from './bech32.ts';
import { NEAR, nearby } from './nearby.ts';
import { isHex, isWord, unitAt } from '../../../text/units.ts';

const WORDS =
	/(?<![a-z])(?:eth|ether|btc)(?![a-z])|ethereum|bitcoin|crypto|wallet|recipient|beneficiary|donat\w*|token holder/i;

const LONGEST = 90;
const BASE58 = /[13][1-9A-HJ-NP-Za-km-z]{24,34}(?!\w)/y;
const SEGWIT = /(?:bc|tb)1[02-9ac-hj-np-z]{6,87}(?!\w)/iy;
const ETHEREUM = /0x[0-9a-f]{40}(?!\w)/iy;

/** Addresses that stand for no one: all zero but for a short number, one digit throughout, the burn address. */
const NOBODY = /^0x(?:0{36}|(.)\1{37}|0*dead$)/i;

/** `1` or `3` with at least 25 more letters and digits, or `0x` with exactly 40. */
function guard(text: string, at: number): boolean {
	if (isWord(unitAt(text, at - 1))) return false;
	const first = unitAt(text, at);
	if (first === 48 && (unitAt(text, at + 1) | 32) === 120) {
		return isHex(unitAt(text, at + 41)) && !isWord(unitAt(text, at + 42));
	}
	if (first !== 49 && first !== 51) return (first | 32) === 98 || (first | 32) === 116;
	for (let i = at + 1; i < at + 25; i++) if (!isWord(unitAt(text, i))) return false;
	return true;
}

function find({ text, at }: Window): readonly Match[] {
	for (const [shape, judge] of SHAPES) {
		shape.lastIndex = at;
		const value = shape.exec(text)?.[0];
		if (value === undefined) continue;
		const judged = judge(value, nearby(text, at, at + value.length, WORDS));
		if (judged) return [{ start: at, end: at + value.length, severity: 'warning', ...judged }];
	}
	return [];
}

type Judge = (value: string, near: string | undefined) => Pick<Match, 'confidence' | 'reasons'> | undefined;

/** Pay-to-public-key-hash and pay-to-script-hash of the main network begin with 1 and 3. */
const base58: Judge = (value) => {
	const version = base58checkVersion(value);
	const fits = version === (value.startsWith('1') ? 0 : 5);
	return fits ? { confidence: 'high', reasons: ['base58 checksum matches'] } : undefined;
};

const segwit: Judge = (value) =>
	isSegwitAddress(value) ? { confidence: 'high', reasons: ['bech32 checksum matches'] } : undefined;

const ethereum: Judge = (value, near) => {
	if (NOBODY.test(value)) return undefined;
	const digits = value.slice(2);
	const mixed = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
	if (mixed)
		return hasCapitalsChecksum(digits) ? { confidence: 'high', reasons: ['EIP-55 checksum matches'] } : undefined;
	return near === undefined ? undefined : { confidence: 'medium', reasons: ['40 hexadecimal digits', near] };
};

const SHAPES: readonly (readonly [RegExp, Judge])[] = [
	[BASE58, base58],
	[SEGWIT, segwit],
	[ETHEREUM, ethereum],
];

/** A letter is a capital where the hash of the address in small letters has a digit above 7: https://eips.ethereum.org/EIPS/eip-55 */
function hasCapitalsChecksum(digits: string): boolean {
	const hash = keccak_256(utf8ToBytes(digits.toLowerCase()));
	return Array.from(digits).every((digit, i) => {
		const nibble = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
		return digit === (nibble > 7 ? digit.toUpperCase() : digit.toLowerCase());
	});
}

export const cryptoAddress: Detector = {
	id: 'crypto-address',
	name: 'Cryptocurrency address',
	category: 'pii',
	description:
		'Every payment to and from it is public, so that it leads to its owner. Bitcoin addresses are told by their checksums; Ethereum addresses by the checksum in their capitals, or by a word such as "wallet" near them.',
	source: 'https://en.bitcoin.it/wiki/Invoice_address and https://eips.ethereum.org/EIPS/eip-55',
	shape: 'bc1‹39 or more letters and digits›, 0x‹40 hex digits›',
	regulations: ['gdpr'],
	triggers: [DIGITS, 'bc1', 'tb1'],
	before: NEAR.before,
	after: LONGEST + NEAR.after,
	guard,
	find,
};

import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { cryptoAddress } from '../../../../src/engine/detect/detectors/pii/crypto-address.ts';
import { random } from '../samples.ts';
import { finds, silentOn } from './expect.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function bitcoin(version: number, seed: number): string {
	const payload = Uint8Array.from({ length: 21 }, (_, i) => (i === 0 ? version : (seed * 37 + i * 91) % 256));
	const bytes = [...payload, ...sha256(sha256(payload)).slice(0, 4)];
	let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
	let text = '';
	for (; rest > 0n; rest /= 58n) text = BASE58.charAt(Number(rest % 58n)) + text;
	return (version === 0 ? '1' : '') + text;
}

function ethereum(seed: number): string {
	const digits = random('0123456789abcdef', 40, seed);
	const hash = keccak_256(utf8ToBytes(digits));
	const capital = (i: number): boolean => (((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15) > 7;
	return `0x${Array.from(digits, (c, i) => (capital(i) ? c.toUpperCase() : c)).join('')}`;
}

/** The example of BIP 173, in two pieces. */
const SEGWIT = ['bc1qw508d6qejxtdg4y5r3', 'zarvary0c5xw7kv8f3t4'].join('');

describe('cryptocurrency addresses', () => {
	it('finds Bitcoin addresses by their checksum', () => {
		for (let seed = 1; seed < 10; seed++) {
			finds(cryptoAddress, `pay «${bitcoin(0, seed)}» or «${bitcoin(5, seed)}»`, 'high');
		}
		finds(cryptoAddress, `pay «${SEGWIT}», «${SEGWIT.toUpperCase()}»`, 'high');
	});

	it('finds Ethereum addresses by the checksum in their capitals, or by a word', () => {
		finds(cryptoAddress, `to «${ethereum(5)}»`, 'high');
		finds(cryptoAddress, `wallet: «${ethereum(5).toLowerCase()}»`, 'medium');
		silentOn(cryptoAddress, [`commit ${ethereum(5).toLowerCase()}`, `wallet 0x${'0'.repeat(40)}`]);
	});

	it('leaves out wrong checksums, mixed case and parts of something longer', () => {
		const swapped = SEGWIT.replace('w508', 'w580');
		silentOn(cryptoAddress, [
			swapped,
			SEGWIT.replace('q', 'Q'),
			`${SEGWIT}q`,
			`${bitcoin(0, 3)}x`,
			`x${bitcoin(0, 3)}`,
		]);
		silentOn(cryptoAddress, [
			`wallet ${ethereum(5).slice(0, -1)}`,
			`wallet ${ethereum(5)}0`,
			bitcoin(0, 3).slice(0, -1),
		]);
	});
});

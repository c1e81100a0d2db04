import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/**
 * The version byte of a base58check text of 25 bytes (version, hash of 20 bytes, checksum of 4), undefined when it is
 * none. https://en.bitcoin.it/wiki/Base58Check_encoding
 */
export function base58checkVersion(text: string): number | undefined {
	const bytes = new Uint8Array(25);
	for (const character of text) {
		let carry = ALPHABET.indexOf(character);
		if (carry < 0) return undefined;
		for (let i = 24; i >= 0; i--) {
			carry += 58 * (bytes[i] as number);
			bytes[i] = carry & 0xff;
			carry >>= 8;
		}
		if (carry > 0) return undefined;
	}
	const check = sha256(sha256(bytes.subarray(0, 21)));
	return bytes.subarray(21).every((byte, i) => byte === check[i]) ? bytes[0] : undefined;
}

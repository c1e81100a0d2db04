const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32 = 1;
const BECH32M = 0x2bc830a3;

/**
 * Whether a text is a SegWit address: checksum, version and length of the program.
 * https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki and bip-0350
 */
export function isSegwitAddress(text: string): boolean {
	const lower = text.toLowerCase();
	if (text !== lower && text !== text.toUpperCase()) return false;
	const split = lower.lastIndexOf('1');
	const values = Array.from(lower.slice(split + 1), (c) => ALPHABET.indexOf(c));
	if (values.includes(-1)) return false;
	const prefix = Array.from(lower.slice(0, split), (c) => c.charCodeAt(0));
	const expanded = [...prefix.map((c) => c >> 5), 0, ...prefix.map((c) => c & 31), ...values];
	const [version = 17] = values;
	const bits = (values.length - 7) * 5;
	const length = bits >> 3;
	if (version > 16 || bits % 8 > 4 || (version === 0 ? length !== 20 && length !== 32 : length < 2 || length > 40)) {
		return false;
	}
	return polymod(expanded) === (version === 0 ? BECH32 : BECH32M);
}

function polymod(values: readonly number[]): number {
	let check = 1;
	for (const value of values) {
		const top = check >>> 25;
		check = ((check & 0x1ffffff) << 5) ^ value;
		for (const [i, factor] of GENERATOR.entries()) if ((top >> i) & 1) check ^= factor;
	}
	return check >>> 0;
}

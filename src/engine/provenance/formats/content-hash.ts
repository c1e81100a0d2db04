import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Hash of lines without their ends, as Agent Trace writes it: `murmur3:` and eight digits. */
export function contentHash(lines: readonly string[]): string {
	return `murmur3:${murmur3(utf8ToBytes(lines.join('\n')))
		.toString(16)
		.padStart(8, '0')}`;
}

/** MurmurHash3_x86_32 with seed 0 (https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp). */
export function murmur3(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const whole = bytes.length - (bytes.length % 4);
	let hash = 0;
	for (let i = 0; i < whole; i += 4) {
		hash ^= scrambled(view.getUint32(i, true));
		hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6_54_6b_64) | 0;
	}
	let tail = 0;
	for (let i = bytes.length - 1; i >= whole; i--) tail = (tail << 8) | (bytes[i] ?? 0);
	if (bytes.length > whole) hash ^= scrambled(tail);
	hash ^= bytes.length;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

function scrambled(word: number): number {
	const mixed = Math.imul(word, 0xcc_9e_2d_51);
	return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b_87_35_93);
}

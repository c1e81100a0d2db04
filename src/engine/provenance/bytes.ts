const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** Base64 of bytes, without padding (https://www.rfc-editor.org/rfc/rfc4648#section-4). */
export function bytesTo(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
		const bits = (a << 16) | (b << 8) | c;
		const units = Math.min(4, bytes.length - i + 1);
		for (let unit = 0; unit < units; unit++) text += ALPHABET.charAt((bits >> (18 - 6 * unit)) & 63);
	}
	return text;
}

/** What `bytesTo` wrote; undefined where a unit is none of base64's or the length is impossible. */
export function bytesFrom(text: string): Uint8Array | undefined {
	if (text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array((text.length * 3) >> 2);
	let bits = 0;
	let held = 0;
	let at = 0;
	for (let i = 0; i < text.length; i++) {
		const value = VALUES[text.charCodeAt(i)] ?? -1;
		if (value < 0) return undefined;
		bits = ((bits << 6) | value) & 0xff_ff_ff;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		bytes[at++] = (bits >> held) & 255;
	}
	return bytes;
}

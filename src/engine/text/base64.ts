const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** What six bits a unit stands for in base64 or base64url; undefined for every other unit. */
function bits(unit: string): number | undefined {
	if (unit === '+' || unit === '-') return 62;
	if (unit === '/' || unit === '_') return 63;
	const at = ALPHABET.indexOf(unit);
	return at < 0 ? undefined : at;
}

/**
 * The bytes of base64 or base64url, padded or not, one UTF-16 unit each (ASCII reads as itself, UTF-8 does not).
 * Undefined when a character is of neither alphabet or the length is impossible.
 */
export function decodeBase64(text: string): string | undefined {
	const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
	if (end % 4 === 1) return undefined;
	let decoded = '';
	let buffer = 0;
	let held = 0;
	for (let i = 0; i < end; i++) {
		const six = bits(text.charAt(i));
		if (six === undefined) return undefined;
		buffer = ((buffer << 6) | six) & 0xffff;
		held += 6;
		if (held >= 8) {
			held -= 8;
			decoded += String.fromCharCode((buffer >> held) & 0xff);
		}
	}
	return decoded;
}

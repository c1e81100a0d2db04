const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** CRC-32 (ISO-HDLC, the one of zlib) of ASCII text, as an unsigned number. */
function crc32(ascii: string): number {
	let crc = 0xffffffff;
	for (let i = 0; i < ascii.length; i++) {
		crc ^= ascii.charCodeAt(i);
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}

/** A number in base 62 (digits, capitals, small letters), filled with zeros to `width`. */
function base62(value: number, width: number): string {
	let text = '';
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
	return text.padStart(width, '0');
}

/**
 * Whether a token's last six characters are the CRC-32 of what stands between its prefix and them, in base 62.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function checksumMatches(token: string, prefix: string): boolean {
	return base62(crc32(token.slice(prefix.length, -6)), 6) === token.slice(-6);
}

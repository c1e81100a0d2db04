const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const FORM = /^[A-Za-z0-9+/_-]+={0,2}$/;

/**
 * The bytes that a Base64 text (RFC 4648, either alphabet, padded or not) stands for, one character each;
 * undefined when the text is none.
 */
export function decodeBase64(text: string): string | undefined {
	const body = text.replace(/=+$/, '');
	if (!FORM.test(text) || body.length % 4 === 1) return undefined;
	let bytes = '';
	let bits = 0;
	let held = 0;
	for (const unit of body.replaceAll('-', '+').replaceAll('_', '/')) {
		bits = ((bits << 6) | ALPHABET.indexOf(unit)) & 0xffff;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		bytes += String.fromCharCode((bits >> held) & 0xff);
	}
	return bytes;
}

/** User and password that a value of HTTP's Basic scheme holds (RFC 7617); undefined when it holds none. */
export function basicCredentials(text: string): { user: string; password: string } | undefined {
	const decoded = decodeBase64(text);
	const colon = decoded?.indexOf(':') ?? -1;
	if (decoded === undefined || colon < 0 || /[^\x20-\x7e\x80-\xff]/.test(decoded)) return undefined;
	return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

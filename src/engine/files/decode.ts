/** TextDecoder as every host of the engine has it (https://encoding.spec.whatwg.org/#textdecoder). */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** How far a binary file is looked for; git looks at as many bytes. */
const HEAD = 8192;

/**
 * The text in a file's bytes, without its byte order mark; undefined for a binary file. UTF-8; UTF-16 with a mark or
 * recognised by its zero bytes; Windows-1252 for what is not valid UTF-8, so that an old file is scanned all the same.
 */
export function decode(bytes: Uint8Array): string | undefined {
	const wide = utf16(bytes);
	if (wide) return attempt(bytes, wide);
	if (bytes.subarray(0, HEAD).includes(0)) return undefined;
	return attempt(bytes, 'utf-8') ?? attempt(bytes, 'windows-1252');
}

/** The text in UTF-8 bytes, without its mark; undefined for anything else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
	return attempt(bytes, 'utf-8');
}

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes.length % 2 === 1) return undefined;
	const head = bytes.subarray(0, HEAD);
	if (isWestern(head, 0)) return 'utf-16le';
	return isWestern(head, 1) ? 'utf-16be' : undefined;
}

/** Western text in UTF-16: more than half of the units have a zero high byte, and none of these is a control character. */
function isWestern(head: Uint8Array, low: 0 | 1): boolean {
	let plain = 0;
	for (let i = 0; i < head.length; i += 2) {
		if (head[i + 1 - low] !== 0) continue;
		const unit = head[i + low] ?? 0;
		if (unit < 0x20 && (unit < 0x09 || unit > 0x0d) && unit !== 0x1b) return false;
		plain++;
	}
	return plain * 4 > head.length;
}

/** TextDecoder as every host of the engine has it (https://encoding.spec.whatwg.org/#textdecoder). */
declare const TextDecoder: new (
	label: string,
	options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Bytes that tell a binary file; git looks at as many. */
export const HEAD = 8192;

/**
 * The text in a file's bytes, without its byte order mark; undefined for a binary file. UTF-8; UTF-16 with a mark or
 * recognised by its zero bytes; Windows-1252 for what is not valid UTF-8, so that an old file is scanned all the same.
 */
export function decode(bytes: Uint8Array): string | undefined {
	const wide = utf16(bytes, bytes.length);
	if (wide) return attempt(bytes, wide);
	if (bytes.subarray(0, HEAD).includes(0)) return undefined;
	return attempt(bytes, 'utf-8') ?? attempt(bytes, 'windows-1252');
}

/** What a file of `length` bytes that begins with `head`, the first `HEAD` of them, is to `decode`. */
export function kindOfFile(head: Uint8Array, length: number): 'binary' | 'utf-16' | 'text' {
	return utf16(head, length) ? 'utf-16' : head.includes(0) ? 'binary' : 'text';
}

/**
 * As `decode`, for a file of kind `text` that is read piece by piece, so that its bytes are never held as a whole.
 * @param pieces begins anew with every call. A piece may change once the next one is asked for.
 */
export function decodePieces(pieces: () => Iterable<Uint8Array>): string {
	return joined(pieces(), 'utf-8') ?? joined(pieces(), 'windows-1252') ?? '';
}

function joined(pieces: Iterable<Uint8Array>, encoding: 'utf-8' | 'windows-1252'): string | undefined {
	const first = new TextDecoder(encoding, { fatal: true });
	const later = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
	let text = '';
	let begun = false;
	let rest = new Uint8Array(0);
	try {
		for (const piece of pieces) {
			const bytes = new Uint8Array(rest.length + piece.length);
			bytes.set(rest);
			bytes.set(piece, rest.length);
			const end = encoding === 'utf-8' ? wholeCharacters(bytes) : bytes.length;
			text += (begun ? later : first).decode(bytes.subarray(0, end));
			begun ||= end > 0;
			rest = bytes.slice(end);
		}
		return text + later.decode(rest);
	} catch {
		return undefined;
	}
}

/** Up to where the bytes hold no character of UTF-8 in part: its first byte tells, at most three before the end. */
function wholeCharacters(bytes: Uint8Array): number {
	let at = bytes.length;
	while (at > 0 && at > bytes.length - 4 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--;
	return at > 0 && (bytes[at - 1] ?? 0) >= 0xc0 ? at - 1 : bytes.length;
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

function utf16(bytes: Uint8Array, length: number): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (length % 2 === 1) return undefined;
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

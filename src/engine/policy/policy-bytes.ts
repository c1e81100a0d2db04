import { decode, decodeUtf8 } from '../files/decode.ts';
import { parsePolicy, type ParsedPolicy } from './parse.ts';

/** More than any policy needs, in bytes; a larger file is not even decoded. */
const MOST = 0x400000;

/**
 * As `parsePolicy`, from the bytes of a file: UTF-8, or UTF-16 with its mark. Anything else is an error, where a text to
 * scan would be read as well as possible: a pattern that is read wrongly protects nothing.
 */
export function parsePolicyBytes(bytes: Uint8Array, file: string): ParsedPolicy {
	if (bytes.length > MOST) return brokenPolicy(`The policy is larger than ${MOST} bytes; it is not read.`, file);
	const text = hasWideMark(bytes) ? decode(bytes) : decodeUtf8(bytes);
	return text === undefined ? brokenPolicy('The policy is not written in UTF-8.', file) : parsePolicy(text, file);
}

/** A policy of which nothing can be read. */
export function brokenPolicy(message: string, file: string): ParsedPolicy {
	const place = { key: '', file, line: 1, column: 1, offset: 0, length: 0 };
	return { value: {}, file, problems: [{ severity: 'error', message, ...place }] };
}

function hasWideMark([first, second]: Uint8Array): boolean {
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

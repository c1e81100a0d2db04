import { decodeBase64 } from '../../text/base64.ts';

/** User and password that a value of HTTP's Basic scheme holds (RFC 7617); undefined when it holds none. */
export function basicCredentials(text: string): { user: string; password: string } | undefined {
	const decoded = decodeBase64(text);
	const colon = decoded?.indexOf(':') ?? -1;
	if (decoded === undefined || colon < 0 || /[^\x20-\x7e\x80-\xff]/.test(decoded)) return undefined;
	return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

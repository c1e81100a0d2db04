/** What spellings depend on. */
export interface SpellingContext {
	/** Folder that relative paths start from; absolute, with `/`. */
	readonly from: string;
	/** The user's home, where it is known. */
	readonly home?: string | undefined;
}

/** Characters that only an ordinary path does without, and what a segment of an ordinary path does not look like. */
const UNUSUAL = /[\\:~\0]|[. ](?:\/|$)|\/\//;

/**
 * Every path that this text may stand for: as this system reads it, as Windows would, as a URI. Absolute, with `/`,
 * without `.` and `..`, in NFC. A protected file must not get through because two programs read its name differently.
 */
export function spellings(path: string, context: SpellingContext): readonly string[] {
	const composed = composedForm(path);
	if (!UNUSUAL.test(composed)) return [absolutePath(composed, context)];
	const read = new Set<string>();
	for (const written of withoutScheme(composed)) {
		for (const reading of [written, asWindows(written)]) {
			read.add(absolutePath(reading, context));
			// C reads a path up to its first zero.
			const end = reading.indexOf('\0');
			if (end >= 0) read.add(absolutePath(reading.slice(0, end), context));
		}
	}
	return [...read];
}

/** One form for names that look the same: NFC. */
export function composedForm(text: string): string {
	return isAscii(text) ? text : text.normalize('NFC');
}

/**
 * One form for names that a disk without case takes for the same. What HFS+ leaves out of names (invisible characters)
 * is left out: https://developer.apple.com/library/archive/technotes/tn/tn1150.html#UnicodeSubtleties
 */
export function folded(text: string): string {
	if (isAscii(text)) return text.toLowerCase();
	const visible = text.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '');
	// By way of capitals, so that ſ is s and K (Kelvin) is k.
	return visible.toUpperCase().toLowerCase().normalize('NFC');
}

function isAscii(text: string): boolean {
	return /^[\0-\x7f]*$/.test(text);
}

/** The path in a URI, with and without what may be its query and fragment (RFC 8089, RFC 3986); else the text itself. */
function withoutScheme(text: string): string[] {
	const match = /^(?<scheme>[a-z][a-z0-9+.-]+):(?<rest>\/.*|\\.*)$/is.exec(text);
	const { scheme, rest } = match?.groups ?? {};
	if (scheme === undefined || rest === undefined) return [text];
	const slashed = rest.replaceAll('\\', '/');
	const withHost = /^\/\/(?<host>[^/]*)(?<path>\/.*)?$/s.exec(slashed)?.groups;
	const host = withHost?.['host'] ?? '';
	const local = scheme.toLowerCase() !== 'file' || host === '' || host.toLowerCase() === 'localhost';
	const path = withHost ? `${local ? '' : `//${host}`}${withHost['path'] ?? ''}` : slashed;
	return [path, path.replace(/[?#].*$/s, '')].map((one) => decoded(one).replace(/^\/+(?=[a-z]:)/i, ''));
}

/** Percent-encoding undone, as UTF-8 where it is, byte by byte where it is not. */
function decoded(text: string): string {
	return composedForm(
		text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
			try {
				return decodeURIComponent(run);
			} catch {
				return run.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
			}
		}),
	);
}

/**
 * As Windows reads it: backslashes separate, `\\?\` and `\\.\` stand in front, a colon in a name begins a stream of it,
 * dots and blanks at the end of a name do not count.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
function asWindows(text: string): string {
	const slashed = text.replaceAll('\\', '/').replace(/^\/\/[?.]\/(?:UNC\/)?/i, '/');
	const [, lead = '', drive = '', rest = ''] = /^(\/?)([a-z]:)?(.*)$/is.exec(slashed) ?? [];
	const names = rest.split('/').map((segment) => {
		const name = segment.replace(/:.*$/s, '');
		return name === '..' ? name : name.replace(/[. ]+$/, '');
	});
	const path = names.join('/');
	// `C:x` starts from the folder that is current on C; which one nobody knows.
	return drive === '' ? lead + path : `${drive}/${path.replace(/^\/+/, '')}`;
}

function absolutePath(path: string, { from, home }: SpellingContext): string {
	let whole = path;
	if (home !== undefined && /^~(?:\/|$)/.test(path)) whole = home + path.slice(1);
	else if (!isAbsolute(path)) whole = `${from}/${path}`;
	const root = /^[a-z]:/i.exec(whole)?.[0] ?? '';
	const names: string[] = [];
	for (const name of whole.slice(root.length).split('/')) {
		if (name === '..') names.pop();
		else if (name !== '' && name !== '.') names.push(name);
	}
	return `${root}/${names.join('/')}`;
}

function isAbsolute(path: string): boolean {
	return path.startsWith('/') || /^[a-z]:(?:\/|$)/i.test(path);
}

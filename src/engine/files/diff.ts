import { decode } from './decode.ts';
import type { LineRange } from './scan-text.ts';

/** Lines that a diff adds in each file, by path; `undefined` for a file that git takes for binary: all of it. */
export type AddedLines = ReadonlyMap<string, readonly LineRange[] | undefined>;

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const BINARY = /^Binary files (?:.*) and (b\/.*|"b\/.*") differ$/;

/**
 * Reads `git diff --unified=0 --src-prefix=a/ --dst-prefix=b/` line by line. Lines inside a hunk are counted, never
 * read: what a file holds cannot pass for a header.
 */
export async function addedLines(lines: AsyncIterable<string>): Promise<AddedLines> {
	const added = new Map<string, LineRange[] | undefined>();
	let path = '';
	let body = 0;
	for await (const line of lines) {
		if (body > 0) {
			if (!line.startsWith('\\')) body--;
			continue;
		}
		const hunk = HUNK.exec(line);
		if (hunk) {
			const count = Number(hunk[3] ?? 1);
			body = Number(hunk[1] ?? 1) + count;
			if (count > 0) added.get(path)?.push({ first: Number(hunk[2]), count });
		} else if (line.startsWith('+++ ')) {
			path = newPath(line.slice(4));
			if (path !== '') added.set(path, []);
		} else {
			const binary = BINARY.exec(line);
			if (binary) added.set(newPath(binary[1] ?? ''), undefined);
		}
	}
	return added;
}

/** Path behind `b/`; git ends one that holds a blank with a tab, and quotes one with unusual bytes as in C. */
function newPath(written: string): string {
	const bare = written.replace(/\t$/, '');
	const named = bare.startsWith('"') ? unquoted(bare.slice(1, -1)) : bare;
	return named.startsWith('b/') ? named.slice(2) : '';
}

const ESCAPES: Readonly<Record<string, string>> = {
	a: '\u0007',
	b: '\b',
	t: '\t',
	n: '\n',
	v: '\v',
	f: '\f',
	r: '\r',
};

function unquoted(quoted: string): string {
	const bytes = quoted.replaceAll(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) =>
		octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
	);
	return decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))) ?? '';
}

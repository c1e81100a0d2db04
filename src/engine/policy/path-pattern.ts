import { Minimatch } from 'minimatch';

/** True when the pattern names the path: the file or folder itself, or a folder that it lies in. */
export type PathPattern = (path: string) => boolean;

/**
 * One pattern in gitignore's syntax (https://git-scm.com/docs/gitignore), without a leading `!`: without a slash it
 * holds at any depth, with one from the folder that paths are relative to, with one at the end for folders only.
 * Paths are relative, with `/`; one that ends in `/` is a folder. Takes time linear in practice for every pattern:
 * patterns come from files that nobody has read.
 */
export function pathPattern(pattern: string, ignoreCase = false): PathPattern {
	const trimmed = pattern.replace(/(?<!\\)[ \t]+$/, '');
	const body = trimmed.replace(/\/$/, '');
	if (body === '' || body.includes('//') || endsEscaping(body)) return () => false;
	const foldersOnly = body !== trimmed;
	// What lies inside a folder is what has that folder above itself: the walk over parents below decides it.
	const outer = body.replace(/(?<=[^/*])(\/\*\*)+$/, '');
	const inside = outer !== body;
	const glob = body.includes('/') ? outer.replace(/^\//, '') : `**/${body}`;
	const matcher = new Minimatch(glob, {
		dot: true,
		nobrace: true,
		nocomment: true,
		noext: true,
		nonegate: true,
		nocase: ignoreCase,
		platform: 'linux',
	});
	return (path) => {
		const parts = path.split('/');
		const isFolder = parts.at(-1) === '';
		if (isFolder) parts.pop();
		const skipped = (inside ? 1 : 0) + (foldersOnly && !isFolder ? 1 : 0);
		for (let length = parts.length - skipped; length > 0; length--) {
			if (matcher.match(parts.slice(0, length).join('/'))) return true;
		}
		return false;
	};
}

/** The pattern that names one path, relative to the policy's folder, whatever characters it has: `/pages/\\[id\\].ts`. */
export function patternFor(path: string): string {
	return `/${path.replaceAll(/[\\*?[\]]|[ \t]$/g, '\\$&')}`;
}

/** A backslash at the end that escapes nothing: git takes such a pattern as invalid, it never matches. */
function endsEscaping(pattern: string): boolean {
	return ((/\\*$/.exec(pattern)?.[0].length ?? 0) & 1) === 1;
}

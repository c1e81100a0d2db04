import { Minimatch } from 'minimatch';

/** True when the pattern names the path: the file or folder itself, or a folder that it lies in. */
export type PathPattern = (path: string) => boolean;

/** One pattern, taken apart. */
export interface CompiledPattern {
	/** Whether it names this very file or folder: a path without a slash at its end. */
	readonly matches: (path: string) => boolean;
	/** It holds for what lies below a match, not for the match itself. */
	readonly inside: boolean;
	/** It holds for folders, not for files. */
	readonly foldersOnly: boolean;
	/** It holds at any depth, and so above the folder that paths are relative to. */
	readonly anywhere: boolean;
	/** Its last segment: what the name of everything that it matches looks like. */
	readonly name: string;
}

const AS_GIT = {
	dot: true,
	nobrace: true,
	nocomment: true,
	noext: true,
	nonegate: true,
	platform: 'linux',
} as const;

/**
 * One pattern in gitignore's syntax (https://git-scm.com/docs/gitignore), without a leading `!`: without a slash it
 * holds at any depth, with one from the folder that paths are relative to, with one at the end for folders only.
 * Takes time linear in practice for every pattern: patterns come from files that nobody has read. Undefined for one
 * that never matches.
 */
export function compilePattern(pattern: string, ignoreCase = false): CompiledPattern | undefined {
	const trimmed = pattern.replace(/(?<!\\)[ \t]+$/, '');
	const body = trimmed.replace(/\/$/, '');
	if (body === '' || body.includes('//') || endsEscaping(body)) return undefined;
	// What lies inside a folder is what has that folder above itself: a walk over parents decides it.
	const outer = body.replace(/(?<=[^/*])(\/\*\*)+$/, '');
	const anyDepth = !body.includes('/');
	const glob = anyDepth ? body : outer.replace(/^\//, '');
	// Of many patterns, few are ever compared with a path that begins and ends as they do.
	let matcher: Minimatch | undefined;
	return {
		matches: (path) =>
			(matcher ??= new Minimatch(glob, { ...AS_GIT, nocase: ignoreCase })).match(
				anyDepth ? path.slice(path.lastIndexOf('/') + 1) : path,
			),
		inside: outer !== body,
		foldersOnly: body !== trimmed,
		anywhere: anyDepth || glob.startsWith('**/'),
		name: glob.slice(glob.lastIndexOf('/') + 1),
	};
}

/** `compilePattern` for one path at a time: relative, with `/`; one that ends in `/` is a folder. */
export function pathPattern(pattern: string, ignoreCase = false): PathPattern {
	const compiled = compilePattern(pattern, ignoreCase);
	if (!compiled) return () => false;
	const { matches, inside, foldersOnly } = compiled;
	return (path) => {
		const parts = path.split('/');
		const isFolder = parts.at(-1) === '';
		if (isFolder) parts.pop();
		const skipped = (inside ? 1 : 0) + (foldersOnly && !isFolder ? 1 : 0);
		for (let length = parts.length - skipped; length > 0; length--) {
			if (matches(parts.slice(0, length).join('/'))) return true;
		}
		return false;
	};
}

/** The pattern that names one path, relative to the policy's folder, whatever characters it has: `/pages/\\[id\\].ts`. */
export function patternFor(path: string): string {
	return `/${path.replaceAll(/[\\*?[\]]|[ \t]$/g, '\\$&')}`;
}

/** A pattern of a policy in `folder` (with `/`, not empty) as the folder above that the path is relative to sees it. */
export function placedPattern(pattern: string, folder: string): string {
	const [, sign = '', body = ''] = /^(!?)(.*)$/s.exec(pattern) ?? [];
	const anchored = body.replace(/\/$/, '').includes('/');
	return `${sign}${patternFor(folder)}/${anchored ? body.replace(/^\//, '') : `**/${body}`}`;
}

/** A backslash at the end that escapes nothing: git takes such a pattern as invalid, it never matches. */
function endsEscaping(pattern: string): boolean {
	return ((/\\*$/.exec(pattern)?.[0].length ?? 0) & 1) === 1;
}

import { isAbsolute, relative, resolve, sep } from 'node:path';

/** With `/`, as the engine writes paths; a backslash is a separator on Windows alone. */
export function slashes(path: string): string {
	return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** Absolute, with `/`. */
export function absolute(path: string, from = process.cwd()): string {
	return slashes(resolve(from, path));
}

/** `path` from `folder` where it lies below it, else absolute; with `/`. */
export function shownFrom(folder: string, path: string): string {
	const way = relative(folder, path);
	const below = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
	return slashes(below ? way : path);
}

/**
 * As `shownFrom`, and relative in any case: an absolute path without what makes it one. What policies and detectors
 * match patterns against.
 */
export function namedFrom(folder: string, path: string): string {
	return shownFrom(folder, path).replace(/^\/+/, '');
}

/** Whether the usual disk of this system tells upper from lower case. */
export const ignoreCase = process.platform === 'win32' || process.platform === 'darwin';

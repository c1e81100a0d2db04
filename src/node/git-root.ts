import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { slashes } from './paths.ts';

/** Top of the repository around `folder`, with `/`; a linked working tree has a file of that name. */
export function gitRoot(folder: string): string | undefined {
	for (let at = slashes(folder); ;) {
		if (existsSync(at.endsWith('/') ? `${at}.git` : `${at}/.git`)) return at;
		const above = slashes(dirname(at));
		if (above === at) return undefined;
		at = above;
	}
}

/** Folders around `folder` up to the top of its repository, outermost first; none where it is the top, or in no repository. */
export function foldersAbove(folder: string): readonly string[] {
	const top = gitRoot(folder);
	const above: string[] = [];
	if (top === undefined) return above;
	for (let at = slashes(folder); at !== top;) {
		at = slashes(dirname(at));
		above.unshift(at);
	}
	return above;
}

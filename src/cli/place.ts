import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { slashes } from '../node/paths.ts';

/** The nearest folder that holds `name`, from `folder` upwards; with `/`. Stops after `last`. */
export function nearestWith(name: string, folder: string, last?: string): string | undefined {
	for (let at = slashes(folder); ;) {
		const path = at.endsWith('/') ? `${at}${name}` : `${at}/${name}`;
		if (existsSync(path)) return at;
		const above = slashes(dirname(at));
		if (at === last || above === at) return undefined;
		at = above;
	}
}

/** Top of the repository around `folder`; a linked working tree has a file of that name. */
export function gitRoot(folder: string): string | undefined {
	return nearestWith('.git', folder);
}

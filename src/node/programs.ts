import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program lies that the environment's `PATH` leads to; undefined where there is none. */
export function onPath(
	name: string,
	{ PATH = '', Path = PATH, PATHEXT = '.EXE;.CMD;.BAT' }: NodeJS.ProcessEnv,
): string | undefined {
	const endings = process.platform === 'win32' ? PATHEXT.split(';') : [''];
	return Path.split(delimiter)
		.filter((folder) => folder !== '')
		.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
		.find(runs);
}

/** Whether a file is there that may be run. */
export function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

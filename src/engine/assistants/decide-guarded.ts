import { isSearch } from '../shell/field.ts';
import type { ShellUse } from '../shell/shell-use.ts';
import type { Guarded, HookPorts, SearchedTree } from './decide-ports.ts';

/** What a command would change that nobody but a person changes: policies, hooks, Cordon's own records. */
export function guardedWrite(
	write: ShellUse['writes'][number],
	command: string,
	ports: HookPorts,
): Guarded | undefined {
	const { path, isPattern, into = [] } = write;
	if (isPattern) {
		const [folder, glob] = cut(path);
		return ports.guardedBelow(isSearch(write) ? { ...write, path: folder } : whole(folder), glob);
	}
	const why = ports.guarded(path, [command]);
	if (why !== undefined) return { path, why };
	if (!isFolder(path, ports)) return undefined;
	if (isSearch(write)) return ports.guardedBelow(write);
	for (const copied of into) {
		const target = `${path}/${copied.slice(copied.search(/[^/\\]*[/\\]*$/))}`;
		const inside = ports.guarded(target, [command]);
		if (inside !== undefined) return { path: target, why: inside };
	}
	return undefined;
}

/** The same for a tool that changes what it is given; `takesAway`: a folder with everything in it. */
export function guardedTree(
	path: string,
	texts: readonly string[],
	ports: HookPorts,
	takesAway = true,
): Guarded | undefined {
	const why = ports.guarded(path, texts);
	if (why !== undefined) return { path, why };
	return takesAway && isFolder(path, ports) ? ports.guardedBelow(whole(path)) : undefined;
}

/** A folder with everything below. */
export function whole(path: string): SearchedTree {
	return { path, include: [], exclude: [], ignoreFiles: false, hidden: true, of: 'all', flat: false };
}

/** A glob as the folder that it begins in and the rest. */
export function cut(pattern: string): [folder: string, glob: string] {
	const wild = pattern.search(/[*?[{\\]/);
	const end = pattern.lastIndexOf('/', wild);
	return end < 0 ? ['.', pattern] : [pattern.slice(0, end) || '/', pattern.slice(end + 1)];
}

/** Whether there is a folder of this name. */
export function isFolder(path: string, ports: HookPorts): boolean {
	return ports.exists(path) && !ports.isFile(path);
}

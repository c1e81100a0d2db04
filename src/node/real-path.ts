import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { ignoreCase, slashes } from './paths.ts';

/** What a path is on disk. */
export interface Found {
	/** With all links resolved, also where it leads to nothing yet; with `/`. Undefined for links in a circle. */
	readonly real: string | undefined;
	/** Of what it leads to; undefined where there is nothing. */
	readonly stats: Stats | undefined;
}

/** As many links in a row as Linux follows (`man 7 path_resolution`). */
const MOST_LINKS = 40;
/** Longer than any system takes. */
const LONGEST = 0x8000;
const REMEMBERED = 20_000;

const NOWHERE: Found = { real: undefined, stats: undefined };

/** Looks paths up on disk, and each folder once: for many paths at a time, while nothing moves. */
export class RealPaths {
	readonly #folders = new Map<string, Found>();

	/** @param path absolute, with `/`. */
	find(path: string): Found {
		return path.length > LONGEST ? NOWHERE : this.#find(path, MOST_LINKS);
	}

	#find(path: string, links: number): Found {
		const end = path.lastIndexOf('/');
		if (end === path.length - 1) return { real: path, stats: statsOf(path) };
		// A path without a folder above it is a drive.
		const above = this.#folder(end <= 0 ? '/' : path.slice(0, end), links);
		if (above.real === undefined) return NOWHERE;
		const name = path.slice(end + 1);
		const real = above.real.endsWith('/') ? above.real + name : `${above.real}/${name}`;
		const stats = above.stats && statsOf(path);
		if (!stats?.isSymbolicLink()) return { real: stats ? spelledByDisk(path, real) : real, stats };
		if (links === 0) return NOWHERE;
		const target = linkTarget(path);
		return target === undefined ? NOWHERE : this.#find(slashes(resolve(above.real, target)), links - 1);
	}

	#folder(folder: string, links: number): Found {
		const known = this.#folders.get(folder);
		if (known) return known;
		const found = /^(?:[a-z]:)?\/?$/i.test(folder)
			? { real: folder, stats: statsOf(folder) }
			: this.#find(folder, links);
		if (this.#folders.size >= REMEMBERED) this.#folders.clear();
		this.#folders.set(folder, found);
		return found;
	}
}

/**
 * Where a path with `..` behind a folder leads: a system enters the folder first, and if that is a link, `..` is the
 * folder above what it leads to. Undefined for a path without, and where there is nothing.
 */
export function throughLinks(path: string, from: string): string | undefined {
	if (!/[^/]\/+\.\.(?:\/|$)/.test(path)) return undefined;
	try {
		return slashes(realpathSync.native(path.startsWith('/') ? path : `${from}/${path}`));
	} catch {
		return undefined;
	}
}

/** Where the disk ignores case: the name in the case that it has there, and in full where it was short (`ENV~1`). */
function spelledByDisk(path: string, real: string): string {
	if (!ignoreCase) return real;
	try {
		return slashes(realpathSync.native(path));
	} catch {
		return real;
	}
}

function linkTarget(path: string): string | undefined {
	try {
		return readlinkSync(path);
	} catch {
		return undefined;
	}
}

function statsOf(path: string): Stats | undefined {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		// No permission, a name too long: there is nothing that anybody could read.
		return undefined;
	}
}

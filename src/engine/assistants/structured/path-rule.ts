import { meet, parseName, sameGlob, type NameGlob } from './name-glob.ts';

/** `**`: any number of folders, none too. */
export type Segment = '**' | NameGlob;

/** One pattern of the policy, taken apart. */
export interface PathRule {
	/** As it is written. */
	readonly pattern: string;
	readonly exempt: boolean;
	/** From the folder that paths are relative to. The last one is never `**`. */
	readonly segments: readonly Segment[];
	/** `below`: what lies in it; `self`: the file alone; `both`: the file, or what lies in the folder. */
	readonly extent: 'self' | 'below' | 'both';
}

/**
 * Takes a pattern in gitignore's syntax apart. Undefined for one that never matches; `unclear` where not every reader
 * would understand it alike.
 * @param filesOnly it does not mean a folder of that name, unless it ends with a slash
 */
export function pathRule(pattern: string, filesOnly: boolean): PathRule | 'unclear' | undefined {
	const exempt = pattern.startsWith('!');
	const trimmed = pattern.slice(exempt ? 1 : 0).replace(/(?<!\\)[ \t]+$/, '');
	const body = trimmed.replace(/\/$/, '');
	if (body === '' || body.includes('//') || /(?<!\\)(?:\\\\)*\\$/.test(body)) return undefined;
	const names = body.includes('/') ? body.replace(/^\//, '').split('/') : ['**', body === '**' ? '*' : body];
	const folders = body !== trimmed;
	let extent: PathRule['extent'] = folders ? 'below' : filesOnly ? 'self' : 'both';
	let inside = false;
	while (names.length > 1 && names.at(-1) === '**' && names.at(-2)?.endsWith('*') === false) {
		names.pop();
		inside = true;
	}
	// What lies in a folder; with a slash at the end, what lies in the folders that lie in it.
	if (inside && folders) names.push('*');
	else if (inside) extent = 'below';
	if (names.at(-1) === '**') names.push('*');
	const segments: Segment[] = [];
	for (const name of names) {
		if (name === '**') {
			if (segments.at(-1) !== '**') segments.push('**');
			continue;
		}
		const glob = parseName(name);
		if (!glob) return 'unclear';
		segments.push(glob);
	}
	return { pattern, exempt, segments, extent };
}

/** Whether there is a path that both lists of names match, from a name of each on. */
export function pathsMeet(a: readonly Segment[], b: readonly Segment[], i = 0, j = 0): boolean {
	const [x, y] = [a[i], b[j]];
	if (x === undefined && y === undefined) return true;
	if (x === '**') return pathsMeet(a, b, i + 1, j) || (y !== undefined && pathsMeet(a, b, i, j + 1));
	if (y === '**') return pathsMeet(b, a, j, i);
	return x !== undefined && y !== undefined && meet(x, y) && pathsMeet(a, b, i + 1, j + 1);
}

/** Equal as texts are. */
export function sameSegments(a: readonly Segment[], b: readonly Segment[]): boolean {
	return a.length === b.length && a.every((segment, index) => sameSegment(segment, b[index] as Segment));
}

function sameSegment(a: Segment, b: Segment): boolean {
	return a === '**' || b === '**' ? a === b : sameGlob(a, b);
}

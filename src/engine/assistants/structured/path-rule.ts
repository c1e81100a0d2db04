import { meet, parseName, type NameGlob } from './name-glob.ts';

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

/** Whether there is a path that both lists of names match. */
export function pathsMeet(a: readonly Segment[], b: readonly Segment[]): boolean {
	if (a.length === 0 && b.length === 0) return true;
	const [x, y] = [a[0], b[0]];
	if (x === '**') return pathsMeet(a.slice(1), b) || (y !== undefined && pathsMeet(a, b.slice(1)));
	if (y === '**') return pathsMeet(b, a);
	return x !== undefined && y !== undefined && meet(x, y) && pathsMeet(a.slice(1), b.slice(1));
}

/** Equal as texts are. */
export function sameSegments(a: readonly Segment[], b: readonly Segment[]): boolean {
	return a.length === b.length && a.every((segment, index) => shape(segment) === shape(b[index] as Segment));
}

function shape(segment: Segment): string {
	if (segment === '**') return segment;
	return JSON.stringify(segment.map((part) => (part === '*' ? part : [part.not, [...part.chars].sort()])));
}

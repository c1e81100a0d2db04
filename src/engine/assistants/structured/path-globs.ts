import type { SyncRequest } from '../assistant.ts';
import { denyList, type DenyList } from './deny-list.ts';
import type { NotExpressible } from './json-part.ts';
import { single, type CharSet, type NameGlob } from './name-glob.ts';
import type { PathRule } from './path-rule.ts';

/** Patterns in a tool's own dialect, each with the policy's pattern behind it. */
export interface Translated {
	readonly globs: readonly { readonly glob: string; readonly pattern: string }[];
	readonly notExpressible: readonly NotExpressible[];
}

type Asked = Pick<SyncRequest, 'patterns' | 'builtIn'>;

/**
 * As rules that are read as gitignore's are: a match also stands for what lies below it. `./` begins those that hold
 * from the folder of the settings, `**` and a slash those that hold at any depth.
 */
export function gitignoreRules(request: Asked): Translated {
	return translated(request, false, (path, { extent, segments }) => {
		const placed = segments[0] === '**' ? path : `./${path}`;
		return [extent === 'below' ? `${placed}/**` : placed];
	});
}

/** As globs of a whole path, relative to the folder of the settings. `*` stops at a slash, `**` is any number of folders. */
export function pathGlobs(request: Asked): Translated {
	return translated(request, true, (path, { extent }) => {
		// To some, `a/**` is a as well.
		return [...(extent === 'below' ? [] : [path]), ...(extent === 'self' ? [] : [`${path}/**/*`])];
	});
}

function translated(
	request: Asked,
	filesApart: boolean,
	write: (path: string, rule: PathRule) => readonly string[],
): Translated {
	const list = denyList(request, filesApart);
	const result = known.get(list) ?? written(list, write);
	known.set(list, result);
	return result;
}

/** Each list is written in one way alone. */
const known = new WeakMap<DenyList, Translated>();

function written(
	{ denied, notExpressible }: DenyList,
	write: (path: string, rule: PathRule) => readonly string[],
): Translated {
	const unwritten: NotExpressible[] = [];
	const globs = new Map<string, string>();
	for (const rule of denied) {
		const names = rule.segments.map((segment) => (segment === '**' ? segment : nameText(segment)));
		if (names.includes(undefined)) {
			unwritten.push({ pattern: rule.pattern, why: 'a character in it cannot be written in this list' });
			continue;
		}
		for (const glob of write(names.join('/'), rule)) if (!globs.has(glob)) globs.set(glob, rule.pattern);
	}
	return {
		globs: [...globs].map(([glob, pattern]) => ({ glob, pattern })),
		notExpressible: [...notExpressible, ...unwritten],
	};
}

/** A name in every dialect's syntax: what one of them takes for more than a character stands in brackets. */
function nameText(name: NameGlob): string | undefined {
	let text = '';
	for (const part of name) {
		const written = part === '*' ? part : setText(part);
		if (written === undefined) return undefined;
		text += written;
	}
	return text;
}

function setText(set: CharSet): string | undefined {
	const char = single(set);
	if (char !== undefined && !/[*?[\]{}()\\]/.test(char)) return char;
	if (set.not && set.chars.size === 0) return '?';
	if (char === ']') return char;
	// `[^…]` and not `[!…]`: picomatch knows no other. What begins, ends or spans a class goes where it does not.
	if (set.chars.has('\\') || set.chars.has(']')) return undefined;
	const chars = [...set.chars].sort();
	const last = chars.filter((one) => '!^-'.includes(one));
	const others = chars.filter((one) => !'!^-'.includes(one));
	if (!set.not && others.length === 0) return char === '!' ? char : undefined;
	return `[${set.not ? '^' : ''}${ranged(others)}${last.filter((one) => one !== '-').join('')}${last.includes('-') ? '-' : ''}]`;
}

/** Neighbours as a range: `0-9`. */
function ranged(chars: readonly string[]): string {
	let text = '';
	for (let at = 0; at < chars.length; at++) {
		let end = at;
		while (end + 1 < chars.length && code(chars[end + 1]) === code(chars[end]) + 1) end++;
		text += end - at >= 2 ? `${chars[at]}-${chars[end]}` : chars.slice(at, end + 1).join('');
		at = end;
	}
	return text;
}

function code(char: string | undefined): number {
	return char?.codePointAt(0) ?? 0;
}

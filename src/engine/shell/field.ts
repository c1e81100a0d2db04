import type { ShellPath, ShellSearch } from './shell-use.ts';

/** A file, or a folder with what lies below, that something comes from. */
export type Source = ShellPath | ShellSearch;

export function isSearch(source: Source): source is ShellSearch {
	return 'include' in source;
}

/** Each with everything below, should it be a folder. */
export function withAllBelow(sources: readonly Source[]): readonly ShellSearch[] {
	return sources.map((path) => {
		return { include: [], exclude: [], ignoreFiles: false, hidden: true, of: 'all', flat: false, ...path };
	});
}

/** What goes through a pipe, into a variable, or to the screen. */
export interface Data {
	/** Undefined where it only shows when the command runs. */
	readonly text: string | undefined;
	/** Files whose content is in it. */
	readonly contents: readonly Source[];
	/** Files whose names are in it. */
	readonly names: readonly Source[];
	/** Files that were loaded as variables, one of which may be in it. */
	readonly loaded: readonly Source[];
	/** What git would be asked for it, where it is a revision. */
	readonly revision?: readonly string[] | undefined;
}

/** A part of a word of which only the sources are known. */
export interface Hole extends Data {
	readonly text: undefined;
	/** It names a file that has the data … */
	readonly file: boolean;
	/** … which is this, where it is known. */
	readonly holds: string | undefined;
}

/** Text of a word; an active one may hold wildcards. */
export interface Known {
	readonly text: string;
	readonly active: boolean;
}

/** One argument of a command. */
export type Field = readonly (Known | Hole)[];

export const silence: Data = { text: '', contents: [], names: [], loaded: [] };

export function isHole(piece: Known | Hole): piece is Hole {
	return piece.text === undefined;
}

export function holeOf(data: Partial<Data> = {}, file = false): Hole {
	const { contents = [], names = [], loaded = [], revision } = data;
	return { text: undefined, contents, names, loaded, file, holds: file ? data.text : undefined, revision };
}

export function fieldOf(text: string): Field {
	return [{ text, active: false }];
}

/** Its text; undefined where a part is not known. Wildcards stand as they are. */
export function plain(field: Field): string | undefined {
	let text = '';
	for (const piece of field) {
		if (isHole(piece)) return undefined;
		text += piece.text;
	}
	return text;
}

/** What people see of it. */
export function shown(field: Field): string {
	return field.map((piece) => (isHole(piece) ? '…' : piece.text)).join('');
}

/** The beginning as far as it is known. */
export function knownStart(field: Field): string {
	const end = field.findIndex(isHole);
	return shown(end < 0 ? field : field.slice(0, end));
}

/** The field without its first units, all of which are known. */
export function dropped(field: Field, units: number): Field {
	let left = units;
	return field.flatMap((piece) => {
		if (isHole(piece) || left === 0) return [piece];
		const taken = Math.min(left, piece.text.length);
		left -= taken;
		return taken === piece.text.length ? [] : [{ text: piece.text.slice(taken), active: piece.active }];
	});
}

export function hasWildcard(field: Field): boolean {
	return field.some((piece) => !isHole(piece) && piece.active && /[*?[]|[+@!]\(/.test(piece.text));
}

/** As a glob: what stands for itself has a backslash, what is not known is `*`. */
export function globOf(field: Field): string {
	return field
		.map((piece) =>
			isHole(piece) ? '*' : piece.active ? piece.text : piece.text.replaceAll(/[\\*?[\]{}!()]/g, String.raw`\$&`),
		)
		.join('');
}

/** One after the other, or one in the other. */
export function joined(all: readonly Data[], separator = ''): Data {
	if (all.length === 1 && all[0]) return all[0];
	const text = all.every((data) => data.text !== undefined)
		? all.map((data) => data.text ?? '').join(separator)
		: undefined;
	return {
		text,
		contents: all.flatMap(({ contents }) => contents),
		names: all.flatMap(({ names }) => names),
		loaded: all.flatMap(({ loaded }) => loaded),
	};
}

/** What the field would be on paper. */
export function dataOf(field: Field): Data {
	const holes = field.filter(isHole);
	return holes.length === 0 ? { ...silence, text: shown(field) } : { ...joined([...holes, silence]), text: undefined };
}

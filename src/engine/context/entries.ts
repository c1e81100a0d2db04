import { holds, type Part } from './part.ts';

/** Something that was marked as context: a file, or a part of one. */
export interface Marked {
	/** What names the file. */
	readonly key: string;
	/** Absent: all of it. */
	readonly part?: Part;
}

/** Entries that one list takes: more are no context, but a copy of the project. */
export const MOST_ENTRIES = 500;

/**
 * The list with one more entry, at the end. A file takes the place of its parts, and a part that of those that it
 * holds; what is in the list already, alone or as a part of something, changes nothing: then the same list comes back.
 */
export function withEntry<E extends Marked>(list: readonly E[], added: E): readonly E[] {
	if (list.some((one) => covers(one, added))) return list;
	return [...list.filter((one) => !covers(added, one)), added];
}

function covers(outer: Marked, inner: Marked): boolean {
	if (outer.key !== inner.key) return false;
	if (!outer.part) return true;
	return inner.part !== undefined && holds(outer.part, inner.part);
}

/** A place in a text, both counted from 0. */
export interface Place {
	readonly line: number;
	readonly character: number;
}

/** What was marked of a text. */
export interface Part {
	readonly start: Place;
	readonly end: Place;
}

/** A part of the text before, and what came in its place. */
export interface Replaced extends Part {
	readonly text: string;
}

/** Whether the one place is before the other. */
function before(one: Place, other: Place): boolean {
	return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** Whether one part holds all of the other. */
export function holds(outer: Part, inner: Part): boolean {
	return !before(inner.start, outer.start) && !before(outer.end, inner.end);
}

/**
 * Where a part is after edits of its text; places of all of them count in the text before. What is typed at its edges
 * does not belong to it; a part whose text was deleted is left empty.
 */
export function moved(part: Part, edits: readonly Replaced[]): Part {
	let { start, end } = part;
	// From the end of the text on, so that one edit does not move the places of the next.
	for (const edit of edits.toSorted((a, b) => (before(a.start, b.start) ? 1 : -1))) {
		start = afterwards(start, edit, 'end');
		end = afterwards(end, edit, 'start');
	}
	return before(end, start) ? { start: end, end } : { start, end };
}

/** @param inside where a place goes that the edit replaced: to the start or the end of what came. */
function afterwards(place: Place, { start, end, text }: Replaced, inside: 'start' | 'end'): Place {
	const isInsertion = !before(start, end);
	const untouched = inside === 'start' ? !before(start, place) : before(place, start);
	if (untouched || (inside === 'end' && !isInsertion && !before(start, place))) return place;
	const lines = text.split(/\r\n|\r|\n/);
	const last = lines.length - 1;
	const character = (lines[last]?.length ?? 0) + (last === 0 ? start.character : 0);
	const behind: Place = { line: start.line + last, character };
	if (before(place, end)) return inside === 'start' ? start : behind;
	const sameLine = place.line === end.line;
	return {
		line: place.line + behind.line - end.line,
		character: sameLine ? place.character - end.character + behind.character : place.character,
	};
}

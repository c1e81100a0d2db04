/** Replaces `length` units at `offset` by `text`. Offsets of several edits all count in the text before any of them. */
export interface Edit {
	readonly offset: number;
	readonly length: number;
	readonly text: string;
}

/** Sorted by offset; throws when two overlap or one leaves the text. */
export function orderEdits(edits: readonly Edit[], textLength: number): Edit[] {
	const sorted = edits.toSorted((a, b) => a.offset - b.offset);
	let end = 0;
	for (const edit of sorted) {
		if (edit.offset < end || edit.offset + edit.length > textLength)
			throw new RangeError(`edit at ${edit.offset} overlaps another or leaves the text`);
		end = edit.offset + edit.length;
	}
	return sorted;
}

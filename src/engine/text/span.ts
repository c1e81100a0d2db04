/** Half-open range `[start, end)` of UTF-16 offsets in one text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** True when the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

import type { LineRange } from '../../assistants/agent-event.ts';
import { contentHash } from './content-hash.ts';

/** Lines hashed at most while a range is looked for. */
const MOST_HASHED = 2_000_000;

/**
 * Where the ranges of a record are in a text. What is elsewhere than the record says is found by its hash; undefined for a
 * range that cannot be there.
 * @param lines of the text, without their ends.
 * @param sure the text is the one that the record speaks of: otherwise the hash alone tells.
 * @param strict the hash is Cordon's own: where it does not fit, the lines are not right.
 */
export function locate(
	lines: readonly string[],
	ranges: readonly LineRange[],
	hashes: readonly (string | undefined)[],
	{ sure, strict }: { readonly sure: boolean; readonly strict: boolean },
): (LineRange | undefined)[] {
	return ranges.map((range, i) => {
		const hash = hashes[i];
		const inside = range.start >= 1 && range.end >= range.start && range.end <= lines.length;
		if (inside && (hash === undefined ? sure : hashed(lines, range) === hash)) return range;
		const found = hash === undefined ? undefined : find(lines, range.end - range.start + 1, hash);
		// The hash of others may be made otherwise, and the lines be right all the same.
		return found ?? (inside && sure && !strict ? range : undefined);
	});
}

function find(lines: readonly string[], count: number, hash: string): LineRange | undefined {
	if (!(count >= 1) || count > lines.length || (lines.length - count) * count > MOST_HASHED) return undefined;
	for (let start = 1; start + count - 1 <= lines.length; start++) {
		const range = { start, end: start + count - 1 };
		if (hashed(lines, range) === hash) return range;
	}
	return undefined;
}

function hashed(lines: readonly string[], { start, end }: LineRange): string {
	return contentHash(lines.slice(start - 1, end));
}

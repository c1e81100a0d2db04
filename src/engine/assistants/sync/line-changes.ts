/** What a file loses and gets, as far as its first and its last lines are the same. */
export interface LineChanges {
	readonly removed: readonly string[];
	readonly added: readonly string[];
	/** 1-based line of the first difference. */
	readonly line: number;
}

/** Compares two texts line by line, each line with what ends it; undefined is a file that is not there. */
export function lineChanges(before: string | undefined, after: string | undefined): LineChanges {
	const [old, now] = [linesOf(before), linesOf(after)];
	const shorter = Math.min(old.length, now.length);
	let start = 0;
	while (start < shorter && old[start] === now[start]) start++;
	let end = 0;
	while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
	return { removed: old.slice(start, old.length - end), added: now.slice(start, now.length - end), line: start + 1 };
}

function linesOf(text = ''): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

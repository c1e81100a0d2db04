/** The known name that was most likely meant; undefined when none is near. Case does not count as a difference. */
export function nearest(written: string, known: readonly string[]): string | undefined {
	// A longer one is no slip of the fingers, and comparing costs the product of the lengths.
	if (written.length > 64) return undefined;
	const lower = written.toLowerCase();
	let best: string | undefined;
	let least = Math.max(1, Math.floor(written.length / 3)) + 1;
	for (const name of known) {
		if (Math.abs(name.length - written.length) >= least) continue;
		const distance = editDistance(lower, name.toLowerCase());
		if (distance < least) [best, least] = [name, distance];
	}
	return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that make one text of the other. */
function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			}
			row.push(cost);
		}
		[beforeLast, last] = [last, row];
	}
	return last[b.length] ?? 0;
}

/** Shorter names have too many neighbours. */
const SHORTEST = 4;

/**
 * A known name that another one is easily taken for: one letter more, less, changed or swapped, or other separators.
 * @param name normalised like the known ones.
 */
export function nearMiss(name: string, known: Iterable<string>): string | undefined {
	if (name.length < SHORTEST) return undefined;
	const bare = withoutSeparators(name);
	for (const other of known) {
		if (Math.abs(other.length - name.length) > 3 || other === name || other.length < SHORTEST) continue;
		if (oneEditApart(name, other) || withoutSeparators(other) === bare) return other;
	}
	return undefined;
}

function withoutSeparators(name: string): string {
	return name.replace(/[-_.]/g, '');
}

/** Damerau-Levenshtein distance 1: https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance */
function oneEditApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	const [restA, restB] = [a.slice(i), b.slice(i)];
	return (
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		restA.slice(1) === restB.slice(1) ||
		(restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
	);
}

/**
 * Whether a glob of the shell is the whole text: `*` (slashes too), `?`, `[…]`, and a backslash in front of what stands
 * for itself. Its time is at most the product of both lengths.
 */
export function wildcardMatches(pattern: string, text: string): boolean {
	const items = itemsOf(pattern);
	let item = 0;
	let at = 0;
	let star = -1;
	let from = 0;
	while (at < text.length) {
		const wanted = items[item];
		if (wanted === '*') {
			star = item++;
			from = at;
		} else if (wanted !== undefined && matchesOne(wanted, text.charAt(at))) {
			item++;
			at++;
		} else if (star >= 0) {
			item = star + 1;
			at = ++from;
		} else return false;
	}
	while (items[item] === '*') item++;
	return item === items.length;
}

/** `*` by itself, `?`, a set with its brackets, or an escaped unit. */
function itemsOf(pattern: string): string[] {
	return pattern.match(/\\.|\[[!^]?\]?[^\]]*\]|./gs) ?? [];
}

function matchesOne(item: string, unit: string): boolean {
	if (item === '?') return true;
	if (item.length === 1) return item === unit;
	if (item.startsWith('\\')) return item.slice(1) === unit;
	const negated = /^\[[!^]/.test(item);
	const set = item.slice(negated ? 2 : 1, -1);
	let inside = false;
	for (let i = 0; i < set.length; i++) {
		if (set.charAt(i + 1) === '-' && i + 2 < set.length) {
			inside ||= unit >= set.charAt(i) && unit <= set.charAt(i + 2);
			i += 2;
		} else inside ||= set.charAt(i) === unit;
	}
	return inside !== negated;
}

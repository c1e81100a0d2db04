/** Characters of a value in a row that say something about it. */
const TELLING = 6;

const MASK = '***';

/**
 * The text with every part masked that repeats six characters or more of a value, or a shorter value as a whole, in any
 * case: what a person types as a reason, or calls a file, may be the very value.
 */
export function withoutValues(text: string, values: readonly string[]): string {
	const low = text.toLowerCase();
	const hidden = new Uint8Array(text.length);
	// Some letters have another length in lower case; offsets would be wrong. Nothing of the text is needed that much.
	if (low.length !== text.length) return values.length > 0 ? MASK : text;
	for (const value of values) {
		const wanted = value.toLowerCase();
		const width = Math.min(TELLING, wanted.length);
		if (width === 0) continue;
		const pieces = new Set<string>();
		for (let at = 0; at + width <= wanted.length; at++) pieces.add(wanted.slice(at, at + width));
		for (let at = 0; at + width <= low.length; at++) {
			if (pieces.has(low.slice(at, at + width))) hidden.fill(1, at, at + width);
		}
	}
	if (!hidden.includes(1)) return text;
	let result = '';
	for (let at = 0; at < text.length; at++) {
		if (!hidden[at]) result += text[at];
		else if (!hidden[at - 1]) result += MASK;
	}
	return result;
}

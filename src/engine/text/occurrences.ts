import type { Span } from './span.ts';

/** Values shorter than this are not searched for: chance would find them everywhere. */
const MIN_OCCURRENCE = 8;

const BASE = 0x01_00_01_93;

/**
 * Every place at which one of the values stands, in order; where several begin, the longest. Overlapping places are
 * all listed. One pass with a rolling hash over the first units of the values, so the time depends on the text's
 * length, hardly on the number of values.
 */
export function occurrences(text: string, values: Iterable<string>): Span[] {
	const byHash = new Map<number, string[]>();
	for (const value of new Set(values)) {
		if (value.length < MIN_OCCURRENCE) continue;
		const hash = hashOf(value);
		byHash.set(hash, [...(byHash.get(hash) ?? []), value]);
	}
	if (byHash.size === 0) return [];
	for (const list of byHash.values()) list.sort((a, b) => b.length - a.length);

	let drop = 1;
	for (let i = 1; i < MIN_OCCURRENCE; i++) drop = Math.imul(drop, BASE);
	const found: Span[] = [];
	let hash = hashOf(text);
	for (let start = 0; start + MIN_OCCURRENCE <= text.length; start++) {
		const value = byHash.get(hash)?.find((candidate) => text.startsWith(candidate, start));
		if (value !== undefined) found.push({ start, end: start + value.length });
		const without = (hash - Math.imul(text.charCodeAt(start), drop)) | 0;
		hash = (Math.imul(without, BASE) + (text.charCodeAt(start + MIN_OCCURRENCE) | 0)) | 0;
	}
	return found;
}

function hashOf(text: string): number {
	let hash = 0;
	for (let i = 0; i < MIN_OCCURRENCE; i++) hash = (Math.imul(hash, BASE) + (text.charCodeAt(i) | 0)) | 0;
	return hash;
}

import { carryOwners, type LineOwner } from './carry.ts';
import { printsOf } from './prints.ts';
import type { Segment } from './segments.ts';

/** Offsets of the lines of a text, without their ends; the index is the 0-based line. */
export function linesIn(text: string): { readonly start: number; readonly end: number }[] {
	const lines: { start: number; end: number }[] = [];
	let start = 0;
	for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) {
		lines.push({ start, end: index });
		start = index + end.length;
	}
	lines.push({ start, end: text.length });
	return lines;
}

/** What a Tracker follows, from who owns the lines of the text; runs of lines take the line ends between them along. */
export function segmentsOf(text: string, owners: readonly (LineOwner | undefined)[]): Segment[] {
	const segments: { start: number; end: number; id: string; human: number }[] = [];
	for (const [i, { start, end }] of linesIn(text).entries()) {
		const owner = owners[i];
		if (!owner) continue;
		const last = segments.at(-1);
		const goesOn = last?.id === owner.id && owners[i - 1]?.id === owner.id;
		if (goesOn && last.human === owner.human) last.end = end;
		else if (end > start) segments.push({ start: goesOn ? last.end : start, end, id: owner.id, human: owner.human });
	}
	return segments;
}

/**
 * Who owns the lines of a text of which the segments say who owns which units: whoever has most of what is no blank.
 * Blank lines within an insertion are its own.
 */
export function ownersOf(text: string, segments: readonly Segment[]): (LineOwner | undefined)[] {
	let first = 0;
	return linesIn(text).map(({ start, end }) => {
		while ((segments[first]?.end ?? Infinity) <= start) first++;
		const parts: Segment[] = [];
		for (let i = first; i < segments.length && (segments[i]?.start ?? 0) < end; i++) parts.push(segments[i] as Segment);
		const size = inked(text, start, end);
		if (size === 0) return ownerOfBlank(segments[first], start, end);
		const ai = new Map<string, number>();
		for (const { id, human, ...part } of parts) {
			const units = inked(text, Math.max(start, part.start), Math.min(end, part.end)) * (1 - human);
			ai.set(id, (ai.get(id) ?? 0) + units);
		}
		const [best] = [...ai].sort((a, b) => b[1] - a[1]);
		const all = [...ai.values()].reduce((sum, units) => sum + units, 0);
		return best && best[1] > 0 ? { id: best[0], human: Math.max(0, 1 - all / size) } : undefined;
	});
}

function ownerOfBlank(segment: Segment | undefined, start: number, end: number): LineOwner | undefined {
	const within = segment && segment.start <= start && segment.end > end && segment.human < 1;
	return within ? { id: segment.id, human: 0 } : undefined;
}

/** Units that are no blanks. */
function inked(text: string, start: number, end: number): number {
	let count = 0;
	for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32) count++;
	return count;
}

/** Who owns the units of a text that took the place of another one as a whole: a Tracker's `Carry`. */
export function carrySegments(before: string, after: string, segments: readonly Segment[]): Segment[] {
	const old = { prints: printsOf(before), owners: ownersOf(before, segments) };
	return segmentsOf(after, carryOwners(old, printsOf(after)).owners);
}

import type { LineOwner } from './carry.ts';
import type { Insertion, LineShare, PlacedInsertion } from './insertion.ts';
import { linesIn } from './line-segments.ts';

/** The insertions in a text of which `owners` says whose each line is, by where they begin. */
export function placedInsertions(
	text: string,
	owners: readonly (LineOwner | undefined)[],
	get: (id: string) => Insertion | undefined,
): PlacedInsertion[] {
	const lines = linesIn(text);
	const byId = new Map<string, LineShare[]>();
	for (const [line, owner] of owners.entries()) {
		if (!owner) continue;
		const known = byId.get(owner.id);
		if (known) known.push({ line, human: owner.human });
		else byId.set(owner.id, [{ line, human: owner.human }]);
	}
	return [...byId].flatMap(([id, shares]) => {
		const insertion = get(id);
		if (!insertion) return [];
		const ranges: { start: number; end: number }[] = [];
		let [weight, human] = [0, 0];
		for (const { line, human: share } of shares) {
			const { start, end } = lines[line] ?? { start: 0, end: 0 };
			const last = ranges.at(-1);
			if (last && last.end === lines[line - 1]?.end) last.end = end;
			else ranges.push({ start, end });
			weight += end - start;
			human += (end - start) * share;
		}
		return [{ ...insertion, ranges, lines: shares, human: weight > 0 ? human / weight : 0 }];
	});
}

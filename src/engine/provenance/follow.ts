import { BREAK, carryOwners, matchMoved, type Carried, type LineOwner, type OwnedLines } from './carry.ts';
import { ownersElsewhere } from './elsewhere.ts';
import type { LinePrint } from './prints.ts';

/** Words of a block that make it known again in another file. */
const ACROSS_WORDS = 10;

/** Of a file's telling lines so many have to be in the other one for it to be the same, renamed. */
const RENAMED_SHARE = 0.4;

/**
 * Who owns the lines of files after a change that touched several of them (a commit, a checkout), from who owned
 * those before: `old` holds the files as they were, `now` the same and new ones as they are; a file that is gone is
 * missing in `now`. Finds lines again that went to another file, and files under another name.
 */
export function followOwners(
	old: ReadonlyMap<string, OwnedLines>,
	now: ReadonlyMap<string, readonly LinePrint[]>,
): Map<string, (LineOwner | undefined)[]> {
	const origins = new Map([...now.keys()].filter((path) => old.has(path)).map((path) => [path, path]));
	for (const [from, to] of renames(old, now)) origins.set(to, from);
	const carried = new Map<string, Carried>();
	const lost: { path: string; index: number }[] = [];
	for (const [path, prints] of now) {
		const origin = origins.get(path);
		const before = origin === undefined ? undefined : old.get(origin);
		const result = before?.owners.some(Boolean) ? carryOwners(before, prints) : unowned(before, prints);
		carried.set(path, result);
		if (origin !== undefined) for (const index of result.lost) lost.push({ path: origin, index });
	}
	const kept = new Set(origins.values());
	for (const [path, { owners }] of old)
		if (!kept.has(path)) for (const [index, owner] of owners.entries()) if (owner) lost.push({ path, index });
	if (lost.length > 0) findAcross(runsOf(old, lost), now, carried);
	return new Map([...carried].map(([path, { owners }]) => [path, owners]));
}

/** Lines of a file without insertions; those that were not there before could come from another file. */
function unowned(before: OwnedLines | undefined, prints: readonly LinePrint[]): Carried {
	const known = new Set(before?.prints.map(({ hash }) => hash));
	const free = [...prints.keys()].filter((i) => !known.has(prints[i]?.hash ?? 0));
	return { owners: prints.map(() => undefined), lost: [], free };
}

/** Files that are gone, with the new one that holds most of their lines. */
function renames(
	old: ReadonlyMap<string, OwnedLines>,
	now: ReadonlyMap<string, readonly LinePrint[]>,
): (readonly [string, string])[] {
	const gone = [...old].filter(([path, { owners }]) => !now.has(path) && owners.some(Boolean));
	const fresh = [...now]
		.filter(([path]) => !old.has(path))
		.map(([path, prints]) => ({ path, hashes: telling(prints) }));
	const pairs = gone.flatMap(([from, { prints }]) => {
		const hashes = telling(prints);
		return fresh.map((one) => {
			const common = [...hashes].filter((hash) => one.hashes.has(hash)).length;
			return { from, to: one.path, share: common / Math.max(1, Math.min(hashes.size, one.hashes.size)) };
		});
	});
	const taken = new Set<string>();
	return pairs
		.filter(({ share }) => share >= RENAMED_SHARE)
		.sort((a, b) => b.share - a.share)
		.flatMap(({ from, to }) => {
			if (taken.has(`- ${from}`) || taken.has(`+ ${to}`)) return [];
			taken.add(`- ${from}`).add(`+ ${to}`);
			return [[from, to] as const];
		});
}

function telling(prints: readonly LinePrint[]): Set<number> {
	return new Set(prints.filter(({ tokens }) => tokens.length > 0).map(({ hash }) => hash));
}

/** Runs of lost lines, apart from each other. */
function runsOf(
	old: ReadonlyMap<string, OwnedLines>,
	lost: readonly { path: string; index: number }[],
): { prints: LinePrint[]; owners: (LineOwner | undefined)[] } {
	const pieces: { prints: LinePrint[]; owners: (LineOwner | undefined)[] } = { prints: [], owners: [] };
	let last: { path: string; index: number } | undefined;
	for (const one of lost) {
		const file = old.get(one.path);
		if (!file) continue;
		if (last && (last.path !== one.path || last.index + 1 !== one.index)) {
			pieces.prints.push(BREAK);
			pieces.owners.push(undefined);
		}
		pieces.prints.push(file.prints[one.index] ?? BREAK);
		pieces.owners.push(file.owners[one.index]);
		last = one;
	}
	return pieces;
}

function findAcross(
	lost: OwnedLines,
	now: ReadonlyMap<string, readonly LinePrint[]>,
	carried: ReadonlyMap<string, Carried>,
): void {
	const taken = new Uint8Array(lost.prints.length);
	for (const [path, { owners, free }] of carried) {
		const prints = now.get(path) ?? [];
		// Everything but what is free counts as found elsewhere already.
		const matches = new Int32Array(prints.length);
		for (const i of free) matches[i] = -1;
		matchMoved(lost.prints, prints, matches, taken, ACROSS_WORDS);
		for (const i of free) if ((matches[i] as number) >= 0) owners[i] = lost.owners[matches[i] as number];
		const left = lost.owners.flatMap((owner, i) => (owner && taken[i] === 0 ? [i] : []));
		const rest = free.filter((i) => !owners[i]);
		const elsewhere = ownersElsewhere(lost, left, prints, rest);
		for (const [i, owner] of elsewhere.owners) owners[i] = owner;
		for (const i of elsewhere.used) taken[i] = 1;
	}
}

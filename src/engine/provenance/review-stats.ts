import { unpackPieces } from './anchor.ts';
import type { PlacedInsertion } from './insertion.ts';
import type { Known } from './ledger-state.ts';
import { ownedIn } from './placement.ts';
import { stamp } from './review.ts';

/** How much of something AI wrote. */
export interface Share {
	/** A folder at the top (`.`: the top itself), or the end of names such as `.ts`. */
	readonly name: string;
	readonly lines: number;
	readonly aiLines: number;
	/** 0 to 1. */
	readonly share: number;
	readonly unreviewedLines: number;
}

/** What became of the insertions of one month. */
export interface Month {
	/** `2026-11`. */
	readonly month: string;
	/** Lines of insertions when they were largest. */
	readonly written: number;
	/** Lines that are still there. */
	readonly left: number;
	/** 0 to 1. */
	readonly survival: number;
}

/** What a team can act on. Times are hours. */
export interface ReviewStats {
	readonly total: Omit<Share, 'name'>;
	readonly folders: readonly Share[];
	readonly languages: readonly Share[];
	readonly months: readonly Month[];
	/** From when lines were written until somebody had read them; null where nobody has. `waiting`: of the oldest unread. */
	readonly lag: { readonly median: number | null; readonly longest: number | null; readonly waiting: number | null };
	/** Of all lines that AI wrote, how many are left: 0 to 1; null where it wrote none. */
	readonly survival: number | null;
}

/** What the numbers are made from. */
export interface StatsInput {
	/** Lines of every file of the repository. */
	readonly lines: ReadonlyMap<string, number>;
	/** What is in the files now. */
	readonly files: readonly { readonly path: string; readonly insertions: readonly PlacedInsertion[] }[];
	/** What was ever there. */
	readonly known: readonly Known[];
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** Numbers about a repository's AI insertions. */
export function reviewStats({ lines, files, known, now }: StatsInput): ReviewStats {
	const byPath = new Map(
		files.map(({ path, insertions }) => [path, insertions.filter(({ origin }) => origin.kind === 'ai')]),
	);
	const all = [...new Set([...lines.keys(), ...byPath.keys()])].map((path) => {
		const insertions = byPath.get(path) ?? [];
		const ai = linesOf(insertions);
		const unreviewed = linesOf(insertions.filter(({ review }) => review.state === 'unreviewed'));
		return { path, lines: Math.max(ai, lines.get(path) ?? 0), ai, unreviewed };
	});
	const left = new Map<string, number>();
	for (const insertions of byPath.values())
		for (const { id, lines } of insertions) left.set(id, (left.get(id) ?? 0) + lines.length);
	const months = monthsOf(known, left);
	const written = months.reduce((sum, month) => sum + month.written, 0);
	const { name: _, ...total } = shareOf('', all);
	return {
		total,
		folders: sharesBy(all, ({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.')),
		languages: sharesBy(
			all,
			({ path }) => /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? path.slice(path.lastIndexOf('/') + 1),
		),
		months,
		lag: lagOf([...byPath.values()].flat(), now),
		survival: written > 0 ? rounded(months.reduce((sum, month) => sum + month.left, 0) / written) : null,
	};
}

interface Counted {
	readonly path: string;
	readonly lines: number;
	readonly ai: number;
	readonly unreviewed: number;
}

/** Those with AI lines, the largest first. */
function sharesBy(files: readonly Counted[], key: (file: Counted) => string): Share[] {
	const groups = new Map<string, Counted[]>();
	for (const file of files) {
		const group = groups.get(key(file));
		if (group) group.push(file);
		else groups.set(key(file), [file]);
	}
	return [...groups]
		.map(([name, group]) => shareOf(name, group))
		.filter(({ aiLines }) => aiLines > 0)
		.sort((a, b) => b.aiLines - a.aiLines || (a.name < b.name ? -1 : 1));
}

function shareOf(name: string, files: readonly Counted[]): Share {
	const sum = (of: (file: Counted) => number): number => files.reduce((all, file) => all + of(file), 0);
	const [lines, aiLines] = [sum((file) => file.lines), sum(({ ai }) => ai)];
	return {
		name,
		lines,
		aiLines,
		share: lines > 0 ? rounded(aiLines / lines) : 0,
		unreviewedLines: sum((file) => file.unreviewed),
	};
}

function monthsOf(known: readonly Known[], left: ReadonlyMap<string, number>): Month[] {
	const months = new Map<string, { written: number; left: number }>();
	for (const { id, origin, created, sightings } of known) {
		if (origin?.kind !== 'ai') continue;
		const now = left.get(id) ?? 0;
		const most = Math.max(now, ...sightings.map(({ at }) => ownedIn(unpackPieces(at) ?? [])));
		const month = stamp(created).slice(0, 7);
		const sum = months.get(month) ?? { written: 0, left: 0 };
		months.set(month, { written: sum.written + most, left: sum.left + now });
	}
	return [...months]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([month, sum]) => ({ month, ...sum, survival: sum.written > 0 ? rounded(sum.left / sum.written) : 0 }));
}

const HOUR = 3_600_000;

function lagOf(insertions: readonly PlacedInsertion[], now: number): ReviewStats['lag'] {
	const hours = insertions
		.flatMap(({ review, created }) => (review.state === 'reviewed' ? [Math.max(0, review.when - created) / HOUR] : []))
		.sort((a, b) => a - b);
	const unread = insertions.filter(({ review }) => review.state === 'unreviewed').map(({ created }) => now - created);
	const middle = hours[Math.floor((hours.length - 1) / 2)];
	return {
		median: middle === undefined ? null : rounded(middle),
		longest: hours.length > 0 ? rounded(hours.at(-1) ?? 0) : null,
		waiting: unread.length > 0 ? rounded(Math.max(0, ...unread) / HOUR) : null,
	};
}

function linesOf(insertions: readonly PlacedInsertion[]): number {
	return insertions.reduce((sum, { lines }) => sum + lines.length, 0);
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}

import { readOrigin } from './origin.ts';

/**
 * What the ledger holds, a line of JSON each, with the journal's stamp. Positions, hashes and origins, never a text.
 * Records may be read in any order and more than once: they only ever add.
 */
export type LedgerRecord =
	/** An assistant inserted something. `at`: packed pieces; `created`: where that is not the time of the record. */
	| {
			readonly kind: 'insert';
			readonly id: string;
			readonly path: string;
			readonly origin: string | readonly string[];
			readonly at: string;
			readonly created?: number;
	  }
	/** It was seen, changed or elsewhere. `only`: what it was before does not count any more. */
	| {
			readonly kind: 'seen';
			readonly id: string;
			readonly path: string;
			readonly at: string;
			readonly only?: true;
	  }
	| { readonly kind: 'reviewed'; readonly ids: readonly string[]; readonly by: string }
	| { readonly kind: 'unreviewed'; readonly ids: readonly string[] }
	/** Not an assistant's after all. */
	| { readonly kind: 'unmark'; readonly ids: readonly string[] }
	/** What they brought along, besides what is known of it already. */
	| {
			readonly kind: 'brought';
			readonly ids: readonly string[];
			readonly rules: readonly string[];
			readonly sources: readonly string[];
	  }
	/** They went into a commit. */
	| { readonly kind: 'commit'; readonly ids: readonly string[]; readonly commit: string }
	/** Everything up to this commit was followed. */
	| { readonly kind: 'settled'; readonly commit: string }
	| Pack;

/**
 * What earlier records said of the insertions last seen at `path`. The first members are read without the rest: `also` is
 * where some of them were before.
 */
export interface Pack {
	readonly kind: 'pack';
	readonly path: string;
	readonly also: readonly string[];
	readonly origins: readonly (string | readonly string[])[];
	readonly of: readonly Packed[];
}

/** An insertion in a pack. */
export interface Packed {
	readonly id: string;
	/** Index into `origins`. */
	readonly o: number;
	/** Created; milliseconds since 1970. */
	readonly c: number;
	/** Sightings, the latest first: milliseconds since `c`, packed pieces, and the path where it is not that of the pack. */
	readonly s: readonly (readonly [number, string, string?])[];
	/** Sightings before this time do not count. */
	readonly f?: number;
	/** The last review: time in milliseconds, reviewer; none: made unreviewed. */
	readonly r?: readonly [number, string?];
	readonly commits?: readonly string[];
	/** What it brought along: rules, sources. */
	readonly b?: readonly [readonly string[], readonly string[]];
	readonly unmarked?: true;
}

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isOrigin = (value: unknown): boolean => readOrigin(value) !== undefined;
const isCommit = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);

const SHAPES: Readonly<Record<LedgerRecord['kind'], Shape>> = {
	insert: { id: isText, path: isText, origin: isOrigin, at: isText },
	seen: { id: isText, path: isText, at: isText },
	reviewed: { ids: isTexts, by: isText },
	unreviewed: { ids: isTexts },
	unmark: { ids: isTexts },
	brought: { ids: isTexts, rules: isTexts, sources: isTexts },
	commit: { ids: isTexts, commit: isCommit },
	settled: { commit: isCommit },
	pack: {
		path: isText,
		also: isTexts,
		origins: (value) => Array.isArray(value) && value.every(isOrigin),
		of: (value) => isAll(value, isPacked),
	},
};

/** The record in an object, or why it is none. */
export function readRecord(value: object): LedgerRecord | 'is not a record' | 'is of a newer Cordon' {
	const { kind } = value as { kind?: unknown };
	if (typeof kind !== 'string') return 'is not a record';
	if (!Object.hasOwn(SHAPES, kind)) return 'is of a newer Cordon';
	const shape = SHAPES[kind as LedgerRecord['kind']];
	const right = Object.entries(shape).every(([key, is]) => is((value as Record<string, unknown>)[key]));
	return right ? (value as LedgerRecord) : 'is not a record';
}

function isAll(value: unknown, is: (one: unknown) => boolean): boolean {
	return Array.isArray(value) && value.every(is);
}

function isPacked(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { id, o, c, s, r, b } = value as Partial<Packed>;
	if (typeof id !== 'string' || typeof o !== 'number' || typeof c !== 'number' || !Array.isArray(s)) return false;
	const sightings = s.every((one) => Array.isArray(one) && isText(one[1]) && (one.length < 3 || isText(one[2])));
	const brought = b === undefined || (Array.isArray(b) && b.length === 2 && b.every(isTexts));
	return sightings && brought && (r === undefined || (Array.isArray(r) && typeof r[0] === 'number'));
}

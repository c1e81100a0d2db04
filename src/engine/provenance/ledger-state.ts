import { joinBrought, NOTHING, type Brought } from './brought.ts';
import type { Insertion, Review } from './insertion.ts';
import type { LedgerRecord, Pack, Packed } from './ledger-record.ts';
import { packed } from './pack.ts';
import { readOrigin, type Origin } from './origin.ts';

/** Where an insertion was, and when it was seen there (milliseconds since 1970). */
export interface Sighting {
	readonly time: number;
	readonly path: string;
	/** Packed pieces. */
	readonly at: string;
}

/** An insertion as the ledger knows it. */
export interface Known {
	readonly id: string;
	/** Undefined until the record that begins it was read. */
	origin: Origin | undefined;
	created: number;
	/** The latest first. */
	sightings: Sighting[];
	/** Sightings before this time do not count. */
	from: number;
	review: { readonly time: number; readonly by: string | undefined } | undefined;
	commits: string[];
	brought: Brought;
	unmarked: boolean;
}

/** Earlier sightings are kept for other branches, and those in other files, since an insertion may be in several. */
const MOST_SIGHTINGS = 8;
const MOST_AT_ONE_PATH = 3;

/** Commits kept of one insertion: rebasing makes new ones. */
const MOST_COMMITS = 8;

/** What the records of a ledger add up to, in whatever order they come and however often. */
export class LedgerState {
	readonly #known = new Map<string, Known>();
	readonly #byPath = new Map<string, Set<string>>();
	/** Packs that nobody has asked for yet, by each path in them. */
	readonly #deferred = new Map<string, Set<() => void>>();
	readonly #done = new WeakSet<() => void>();
	/** Counts sightings: what was derived from them is out of date with the next. */
	revision = 0;
	/** The commits that were followed last, the latest last. */
	settled: { readonly time: number; readonly commit: string }[] = [];

	/** Takes in a record; `time` in milliseconds since 1970. */
	apply(record: LedgerRecord, time: number): void {
		if (record.kind === 'insert') {
			const known = this.#of(record.id);
			known.origin = readOrigin(record.origin);
			known.created = record.created ?? time;
			this.#see(known, { time, path: record.path, at: record.at });
		} else if (record.kind === 'seen') {
			const known = this.#of(record.id);
			if (record.only) known.from = Math.max(known.from, time);
			this.#see(known, { time, path: record.path, at: record.at });
		} else if (record.kind === 'pack') for (const packed of record.of) this.#unpack(packed, record);
		else if (record.kind === 'settled') this.#settle(record.commit, time);
		else
			for (const id of record.ids) {
				const known = this.#of(id);
				if (record.kind === 'unmark') known.unmarked = true;
				else if (record.kind === 'brought') known.brought = joinBrought(known.brought, record);
				else if (record.kind === 'commit') addCommits(known, [record.commit]);
				else reviewed(known, time, record.kind === 'reviewed' ? record.by : undefined);
			}
	}

	/**
	 * When the latest was said that a record may overrule, in milliseconds since 1970; 0 where that is nothing. A record
	 * that is made later has a later time, also where the clock was set back meanwhile.
	 */
	timeOf(record: LedgerRecord): number {
		if (record.kind === 'settled') return this.settled.at(-1)?.time ?? 0;
		if (record.kind === 'seen') return this.get(record.id)?.sightings[0]?.time ?? 0;
		if (record.kind !== 'reviewed' && record.kind !== 'unreviewed') return 0;
		return Math.max(0, ...record.ids.map((id) => this.get(id)?.review?.time ?? 0));
	}

	/** Puts off a pack until one of its paths is asked for: most of a ledger is not read in a day. */
	defer(paths: readonly string[], read: () => void): void {
		this.revision++;
		for (const path of paths) {
			const reads = this.#deferred.get(path);
			if (reads) reads.add(read);
			else this.#deferred.set(path, new Set([read]));
		}
	}

	/** Those that were ever seen at the path; not those that are no insertions after all. */
	at(path: string): Known[] {
		this.#load(path);
		return [...(this.#byPath.get(path) ?? [])].flatMap((id) => {
			const known = this.get(id);
			return known ? [known] : [];
		});
	}

	/** All of them, in no order. */
	*all(): Generator<Known> {
		this.#loadAll();
		for (const known of this.#known.values()) if (known.origin && !known.unmarked) yield known;
	}

	get(id: string): Known | undefined {
		if (!this.#known.get(id)?.origin) this.#loadAll();
		const known = this.#known.get(id);
		return known?.origin && !known.unmarked ? known : undefined;
	}

	/** Everything as packs, one per path, those seen longest ago first. */
	packs(): Pack[] {
		this.#loadAll();
		const groups = new Map<string, Known[]>();
		for (const known of this.#known.values()) {
			if (!known.origin) continue;
			const path = known.sightings[0]?.path ?? '';
			const group = groups.get(path);
			if (group) group.push(known);
			else groups.set(path, [known]);
		}
		const seen = (group: readonly Known[]): number =>
			group.reduce((latest, { sightings }) => Math.max(latest, sightings[0]?.time ?? 0), 0);
		return [...groups].sort(([, a], [, b]) => seen(a) - seen(b)).map(([path, group]) => packed(path, group));
	}

	#load(path: string): void {
		const reads = this.#deferred.get(path);
		if (!reads) return;
		this.#deferred.delete(path);
		for (const read of reads) {
			if (!this.#done.has(read)) read();
			this.#done.add(read);
		}
	}

	#loadAll(): void {
		for (const path of this.#deferred.keys()) this.#load(path);
	}

	#of(id: string): Known {
		let known = this.#known.get(id);
		if (!known) {
			known = {
				id,
				origin: undefined,
				created: 0,
				sightings: [],
				from: 0,
				review: undefined,
				commits: [],
				brought: NOTHING,
				unmarked: false,
			};
			this.#known.set(id, known);
		}
		return known;
	}

	#see(known: Known, sighting: Sighting): void {
		const { sightings } = known;
		if (sightings.some(({ at, path, time }) => at === sighting.at && path === sighting.path && time >= sighting.time))
			return;
		this.revision++;
		const others = sightings.filter(({ at, path }) => at !== sighting.at || path !== sighting.path);
		// In front: of two at once the one that came last is the later one.
		const kept = [sighting, ...others].filter(({ time }) => time >= known.from);
		known.sightings = kept.length > 1 ? latest(kept) : kept;
		const ids = this.#byPath.get(sighting.path);
		if (ids) ids.add(known.id);
		else this.#byPath.set(sighting.path, new Set([known.id]));
	}

	#settle(commit: string, time: number): void {
		const others = this.settled.filter((one) => one.commit !== commit);
		this.settled = [...others, { time, commit }].sort((a, b) => a.time - b.time).slice(-MOST_COMMITS);
	}

	#unpack({ id, o, c, s, f = 0, r, commits, b, unmarked }: Packed, { path, origins }: Pack): void {
		const known = this.#of(id);
		known.origin ??= readOrigin(origins[o]) ?? { kind: 'unknown' };
		known.created = c;
		known.from = Math.max(known.from, f);
		for (const [after, at, elsewhere = path] of s.toReversed())
			this.#see(known, { time: c + after, path: elsewhere, at });
		if (r) reviewed(known, r[0], r[1]);
		if (commits) addCommits(known, commits);
		if (b) known.brought = joinBrought(known.brought, { rules: b[0], sources: b[1] });
		if (unmarked) known.unmarked = true;
	}
}

function latest(sightings: readonly Sighting[]): Sighting[] {
	const counts = new Map<string, number>();
	const sorted = sightings
		.toSorted((a, b) => b.time - a.time)
		.filter(({ path }) => {
			const count = (counts.get(path) ?? 0) + 1;
			counts.set(path, count);
			return count <= MOST_AT_ONE_PATH;
		});
	return sorted.slice(0, MOST_SIGHTINGS);
}

/** As others see it. */
export function insertionOf(known: Known): Insertion {
	const { id, origin, created, sightings, review, commits, brought } = known;
	const state: Review =
		review?.by === undefined ? { state: 'unreviewed' } : { state: 'reviewed', by: review.by, when: review.time };
	const path = sightings[0]?.path ?? '';
	return { id, path, origin: origin ?? { kind: 'unknown' }, created, review: state, commits, brought };
}

/** The last one counts; of two at once, the one that has not been read. */
function reviewed(known: Known, time: number, by: string | undefined): void {
	const { review } = known;
	if (!review || review.time < time || (review.time === time && by === undefined)) known.review = { time, by };
}

function addCommits(known: Known, commits: readonly string[]): void {
	const others = known.commits.filter((commit) => !commits.includes(commit));
	known.commits = [...others, ...commits].slice(-MOST_COMMITS);
}

import { bytesToHex } from '@noble/hashes/utils.js';
import { addedSpans } from './added-lines.ts';
import { packPieces, piecesOf, unpackPieces } from './anchor.ts';
import { isWithin, type Brought } from './brought.ts';
import type { LineOwner } from './carry.ts';
import type { Insertion, PlacedInsertion } from './insertion.ts';
import type { Ledger } from './ledger.ts';
import { insertionOf, type Known, type Sighting } from './ledger-state.ts';
import { linesIn, ownersOf, segmentsOf } from './line-segments.ts';
import { writeOrigin, type Origin } from './origin.ts';
import { placedInsertions } from './placed.ts';
import { countById, ownedIn, placeInsertions, type Remembered } from './placement.ts';
import { printsOf, type LinePrint } from './prints.ts';
import type { Segment } from './segments.ts';
import { outdated } from './sightings.ts';
import { isConvincing, StrayIndex } from './strays.ts';
import type { RandomBytes } from '../ports.ts';
import type { Span } from '../text/span.ts';

/** What an assistant inserted. Paths are from the top of the repository, with `/`. */
export interface NewInsertion {
	readonly path: string;
	/** The file after it. */
	readonly text: string;
	/** What was inserted, in `text`; UTF-16 offsets. */
	readonly spans: readonly Span[];
	readonly origin: Origin;
	/** Given by a Tracker already; a new one otherwise. */
	readonly id?: string;
	/** Milliseconds since 1970; now, where it is not given. */
	readonly created?: number;
}

/**
 * The insertions of one repository.
 *
 * - Open: `new Ledger(store, …)`, `await ledger.refresh()`, `new Provenance(ledger, random)`; `node/ledger.ts` does it for a
 *   folder. `refresh` again to see what others wrote; `flush` to write.
 * - Record: `record` (spans of an editor's text), or `recordEdit` (a hook's edit: before and after).
 * - Read: `place(path, text)` for a file's current text; `placeAnywhere` also finds what came from another file.
 * - Follow: in an open document with a Tracker over `segments(path, text)`, and `sight(path, text, tracker.segments)` when it
 *   is saved; elsewhere with `sight(path, text)` whenever a file was seen changed.
 * - Review: `review`, `unreview`, `unmark`; `split` for a part of one, `unmarkSpan` for a part of a file. `bind` says which commit holds them.
 * - Git: `node/provenance-settle.ts` follows them through commits and binds them; `node/provenance-range.ts` lists what a range
 *   of commits adds.
 */
export class Provenance {
	readonly ledger: Ledger;
	readonly #random: RandomBytes;
	readonly #strays: StrayIndex;

	constructor(ledger: Ledger, random: RandomBytes) {
		this.ledger = ledger;
		this.#random = random;
		this.#strays = new StrayIndex(ledger.state);
	}

	/** A fresh id. */
	newId(): string {
		return bytesToHex(this.#random(8));
	}

	/** Takes note of an insertion, and gives its id; undefined where the spans hold nothing but blanks. */
	record({ path, text, spans, origin, id = this.newId(), created }: NewInsertion): string | undefined {
		const prints = printsOf(text);
		const own = spans.toSorted((a, b) => a.start - b.start).map((span) => ({ ...span, id, human: 0 }));
		const mine = ownersOf(text, own);
		if (!mine.some((owner, i) => owner && prints[i]?.hash !== 0)) return undefined;
		const owners = this.owners(path, prints).map((owner, i) => mine[i] ?? owner);
		const at = packPieces(piecesOf(prints, owners, id));
		const when = created === undefined ? {} : { created };
		this.ledger.append({ kind: 'insert', id, path, origin: writeOrigin(origin), at, ...when });
		this.#keep(path, prints, owners);
		return id;
	}

	/**
	 * Takes note of what a hook tells: `after` took the place of `before`, both parts of the file or all of it. `text`: the
	 * file as it is now. Undefined where nothing was added, or where `text` does not hold it any more. What it rewrote is
	 * unreviewed again.
	 */
	recordEdit(
		edit: { readonly path: string; readonly before: string; readonly after: string },
		text: string,
		origin: Origin,
	): string | undefined {
		const spans = addedSpans(text, edit.before, edit.after);
		if (!spans || spans.length === 0) return undefined;
		const was = text.replace(edit.after, () => edit.before);
		const before = countById(this.owners(edit.path, printsOf(was)));
		const id = this.record({ path: edit.path, text, spans, origin });
		const after = countById(this.owners(edit.path, printsOf(text)));
		this.unreview([...before].flatMap(([other, count]) => ((after.get(other) ?? 0) < count ? [other] : [])));
		return id;
	}

	/** Who owns the lines of a file that has these prints. */
	owners(path: string, prints: readonly LinePrint[]): (LineOwner | undefined)[] {
		return placeInsertions(this.#remembered(this.ledger.state.at(path), path), prints);
	}

	/** The insertions in a file's current text, by where they begin. */
	place(path: string, text: string): PlacedInsertion[] {
		return placedInsertions(text, this.owners(path, printsOf(text)), (id) => this.get(id));
	}

	/**
	 * As `place`, and with insertions that came from other files: those whose lines are here, and no longer where they were
	 * last seen. `read` gives the text of a file as it is now; undefined where there is none.
	 */
	async placeAnywhere(
		path: string,
		text: string,
		read: (path: string) => Promise<string | undefined>,
	): Promise<PlacedInsertion[]> {
		return placedInsertions(text, await this.ownersAnywhere(path, printsOf(text), read), (id) => this.get(id));
	}

	/** Who owns the lines, insertions that came from other files among them. */
	async ownersAnywhere(
		path: string,
		prints: readonly LinePrint[],
		read: (path: string) => Promise<string | undefined>,
	): Promise<(LineOwner | undefined)[]> {
		const strays: Known[] = [];
		const homes = new Map<string, Map<string, number>>();
		for (const known of this.#strays.candidates(path, prints)) {
			const home = known.sightings[0]?.path ?? '';
			let counts = homes.get(home);
			if (!counts) {
				const found = home === '' ? undefined : await read(home);
				counts = countById(found === undefined ? [] : this.owners(home, printsOf(found)));
				homes.set(home, counts);
			}
			const lines = ownedIn(unpackPieces(known.sightings[0]?.at ?? '') ?? []);
			if ((counts.get(known.id) ?? 0) * 2 < lines) strays.push(known);
		}
		const local = this.ledger.state.at(path).filter((known) => !strays.includes(known));
		const owners = placeInsertions(this.#remembered([...local, ...strays], path), prints);
		const doubtful = new Set(strays.filter(({ id }) => !isConvincing(id, owners, prints)).map(({ id }) => id));
		return owners.map((owner) => (owner && doubtful.has(owner.id) ? undefined : owner));
	}

	/** What a Tracker begins with. */
	segments(path: string, text: string): Segment[] {
		return segmentsOf(text, this.owners(path, printsOf(text)));
	}

	/**
	 * Remembers where insertions are in a file, so that they are found again from there. `segments`: as a Tracker has
	 * them; without, as `place` finds them. Costs nothing where nothing changed.
	 */
	sight(path: string, text: string, segments?: readonly Segment[]): void {
		const prints = printsOf(text);
		this.sightOwners(path, prints, segments ? ownersOf(text, segments) : this.owners(path, prints));
	}

	/** As `sight`, of a file whose lines have these owners. */
	sightOwners(path: string, prints: readonly LinePrint[], owners: readonly (LineOwner | undefined)[]): void {
		this.#keep(path, prints, owners);
	}

	/** `by` has read them. */
	review(ids: readonly string[], by: string): void {
		if (ids.length > 0) this.ledger.append({ kind: 'reviewed', ids, by });
	}

	/** They have to be read again: an assistant has rewritten a part, or the user says so. */
	unreview(ids: readonly string[]): void {
		const read = ids.filter((id) => this.ledger.state.get(id)?.review?.by !== undefined);
		if (read.length > 0) this.ledger.append({ kind: 'unreviewed', ids: read });
	}

	/** They are no assistant's. */
	unmark(ids: readonly string[]): void {
		if (ids.length > 0) this.ledger.append({ kind: 'unmark', ids });
	}

	/** What it brought along; said once, it stays. */
	bring(id: string, { rules, sources }: Brought): void {
		const known = this.ledger.state.get(id);
		if (!known || isWithin({ rules, sources }, known.brought)) return;
		this.ledger.append({ kind: 'brought', ids: [id], rules, sources });
	}

	/** They are in this commit (full id). */
	bind(ids: readonly string[], commit: string): void {
		const fresh = ids.filter((id) => !this.ledger.state.get(id)?.commits.includes(commit));
		if (fresh.length > 0) this.ledger.append({ kind: 'commit', ids: fresh, commit });
	}

	/** Makes the part of an insertion that touches the span one of its own, and gives its id; the id itself if that is all. */
	split(id: string, path: string, text: string, span: Span): string | undefined {
		const known = this.ledger.state.get(id);
		const prints = printsOf(text);
		const owners = this.owners(path, prints);
		const inside = linesIn(text).map(({ start, end }) => start <= span.end && end >= span.start);
		const part = owners.flatMap((owner, i) => (owner?.id === id && inside[i] ? [i] : []));
		if (!known?.origin || part.length === 0) return undefined;
		if (owners.every((owner, i) => owner?.id !== id || inside[i])) return id;
		const fresh = this.newId();
		for (const i of part) owners[i] = { id: fresh, human: owners[i]?.human ?? 0 };
		const at = packPieces(piecesOf(prints, owners, fresh));
		const { created, commits, review, brought } = known;
		this.ledger.append({ kind: 'insert', id: fresh, path, origin: writeOrigin(known.origin), at, created });
		for (const commit of commits) this.ledger.append({ kind: 'commit', ids: [fresh], commit });
		if (review?.by !== undefined) this.review([fresh], review.by);
		this.bring(fresh, brought);
		this.ledger.append({ kind: 'seen', id, path, at: packPieces(piecesOf(prints, owners, id)), only: true });
		return fresh;
	}

	/** What touches the span is no assistant's. */
	unmarkSpan(path: string, text: string, span: Span): void {
		const touched = this.place(path, text).filter(({ ranges }) =>
			ranges.some(({ start, end }) => start <= span.end && end >= span.start),
		);
		this.unmark(touched.flatMap(({ id }) => this.split(id, path, text, span) ?? []));
	}

	/** All insertions that are known, in no order. */
	insertions(): Insertion[] {
		return [...this.ledger.state.all()].map(insertionOf);
	}

	get(id: string): Insertion | undefined {
		const known = this.ledger.state.get(id);
		return known && insertionOf(known);
	}

	/** Sightings at the path first: an insertion may be in several files. */
	#remembered(all: readonly Known[], path: string): Remembered[] {
		return all.map(({ id, sightings }) => {
			const here = sightings.filter((one) => one.path === path);
			const ordered = [...here, ...sightings.filter((one) => one.path !== path)];
			return { id, sightings: ordered.map(({ at }) => unpackPieces(at) ?? []) };
		});
	}

	#keep(path: string, prints: readonly LinePrint[], owners: readonly (LineOwner | undefined)[]): void {
		const latest = (id: string): Sighting | undefined =>
			this.ledger.state.get(id)?.sightings.find((one) => one.path === path);
		for (const { id, at } of outdated(prints, owners, latest)) this.ledger.append({ kind: 'seen', id, path, at });
	}
}

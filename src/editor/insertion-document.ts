import type { TextDocument } from 'vscode';
import { carrySegments, ownersOf } from '../engine/provenance/line-segments.ts';
import type { AiOrigin, Origin } from '../engine/provenance/origin.ts';
import { editorOf, type ChangeSignals } from '../engine/provenance/origin-of-change.ts';
import { placedInsertions } from '../engine/provenance/placed.ts';
import type { Insertion, PlacedInsertion } from '../engine/provenance/insertion.ts';
import { Tracker, type Effect } from '../engine/provenance/tracking.ts';
import type { Segment } from '../engine/provenance/segments.ts';
import { orderEdits } from '../engine/text/edit.ts';
import { TextBuffer } from '../engine/text/text-buffer.ts';
import { lengthOf } from './document-text.ts';
import type { Repository } from './insertion-repositories.ts';

/** Milliseconds within which parts of one suggestion, or edits of one turn of a chat, are one insertion. */
const TOGETHER = 10_000;

/** What an open document has of insertions, keystroke by keystroke. */
export class InsertionDocument {
	readonly document: TextDocument;
	readonly path: string;
	readonly repository: Repository;
	/** Ids that have been in it: what the ledger tells of them is no news. */
	readonly #seen = new Set<string>();
	#tracker = new Tracker([], carrySegments);
	/** The text as the tracker knows it; undefined while there is nothing to follow. */
	#text: TextBuffer | undefined;
	#last: { readonly id: string; readonly key: string; time: number } | undefined;
	#placed: { readonly applied: number; readonly all: PlacedInsertion[] } | undefined;
	/** Counts changes of the text or of who owns it. */
	#applied = 0;
	/** Changed since it was remembered. */
	#sighted = 0;

	constructor(document: TextDocument, path: string, repository: Repository) {
		this.document = document;
		this.path = path;
		this.repository = repository;
	}

	/** Counts what changed where insertions are. */
	get revision(): number {
		return this.#tracker.revision;
	}

	/** What an assistant inserted last in this window. */
	get latest(): string | undefined {
		return this.#last?.id;
	}

	get segments(): readonly Segment[] {
		return this.#tracker.segments;
	}

	/** Takes over a change, and gives what it did; undefined where there was nothing to follow, and nothing began. */
	apply(signals: ChangeSignals, origin: Origin, id: string): Effect | undefined {
		if (!this.#text) {
			if (origin.kind !== 'ai') return undefined;
			this.#text = new TextBuffer(before(this.document, signals));
		}
		const own = origin.kind === 'ai' ? this.#idFor(origin, signals, id) : id;
		let effect: Effect;
		try {
			const ordered = orderEdits(signals.edits, this.#text.length);
			effect = this.#tracker.apply(ordered, this.#text, editorOf(origin, signals, own));
			this.#text.apply(ordered);
			this.#applied++;
		} catch {
			return this.#startAnew();
		}
		// Edits that do not add up: an event was missed.
		if (this.#text.length !== lengthOf(this.document)) return this.#startAnew();
		if (origin.kind === 'ai') this.#record(origin, own);
		return effect;
	}

	/**
	 * Takes over what the ledger tells: what is new in it, and what is no insertion any more. `fromDisk`: the text has come
	 * from there, and may hold again what was here before.
	 */
	refresh(fromDisk = false): void {
		const { provenance } = this.repository;
		const { segments: mine } = this.#tracker;
		const news = provenance.ledger.state.at(this.path).some(({ id }) => fromDisk || !this.#seen.has(id));
		const gone = mine.some(({ id }) => !provenance.get(id));
		if (!news && !gone) return;
		const text = this.document.getText();
		const found = provenance.segments(this.path, text);
		const here = new Set(mine.map(({ id }) => id));
		if (here.size === 0 || (!fromDisk && !this.document.isDirty)) return this.#start(found, text);
		for (const { id, start, end } of found)
			if (fromDisk ? !here.has(id) : !this.#seen.has(id)) this.#tracker.mark(start, end, id);
		for (const { id, start, end } of this.#tracker.segments.slice())
			if (!provenance.get(id)) this.#tracker.mark(start, end, undefined);
		this.#applied++;
		for (const { id } of found) this.#seen.add(id);
	}

	/** Begins with these, for a text that is the document's. */
	begin(segments: readonly Segment[]): void {
		this.#start(segments, this.document.getText());
	}

	/** Begins again with what the ledger has, where that was changed for this very text. */
	reload(): void {
		this.#start(this.repository.provenance.segments(this.path, this.document.getText()), this.document.getText());
	}

	/** Marks a part as an assistant's, and gives the id. */
	mark(start: number, end: number, origin: AiOrigin, id: string): string {
		this.#text ??= new TextBuffer(this.document.getText());
		this.#tracker.mark(start, end, id);
		this.#applied++;
		this.#record(origin, id);
		return id;
	}

	/** The insertions as they stand. */
	insertions(): readonly PlacedInsertion[] {
		if (this.#tracker.segments.length === 0) return [];
		// A change that is held back until it is known where it came from: what was known before still stands.
		const isBehind = this.#isBehind;
		const placed = isBehind || this.#placed?.applied === this.#applied ? this.#placed : undefined;
		this.#placed = placed ?? { applied: this.#applied, all: isBehind ? [] : this.#placedNow() };
		// Reviews change without the text.
		return this.#placed.all.flatMap((one) => {
			const now = this.repository.provenance.get(one.id);
			return now ? [{ ...one, ...now }] : [];
		});
	}

	get #isBehind(): boolean {
		return this.#text !== undefined && this.#text.length !== lengthOf(this.document);
	}

	#placedNow(): PlacedInsertion[] {
		const text = this.document.getText();
		const get = (id: string): Insertion | undefined => this.repository.provenance.get(id);
		return placedInsertions(text, ownersOf(text, this.#tracker.segments), get);
	}

	/** Has the ledger remember where they are. */
	sight(): void {
		if (this.#sighted === this.#tracker.revision || this.#isBehind) return;
		this.#sighted = this.#tracker.revision;
		this.repository.provenance.sight(this.path, this.document.getText(), this.#tracker.segments);
	}

	#start(segments: readonly Segment[], text: string): void {
		this.#tracker = new Tracker(segments, carrySegments);
		this.#text = segments.length > 0 ? new TextBuffer(text) : undefined;
		this.#applied++;
		this.#sighted = 0;
		for (const { id } of segments) this.#seen.add(id);
	}

	#startAnew(): Effect {
		this.reload();
		return { ended: [], revived: [], rewritten: [] };
	}

	/** Parts that follow each other are one insertion: a suggestion taken word by word, a turn of a chat. */
	#idFor(origin: AiOrigin, { edits }: ChangeSignals, fresh: string): string {
		const key = JSON.stringify(origin);
		const last = this.#last;
		const now = Date.now();
		const touches = edits.some(({ offset }) =>
			this.#tracker.segments.some((s) => s.id === last?.id && s.end === offset),
		);
		const together = origin.conversation !== '' || touches;
		const goesOn = last?.key === key && now - last.time < TOGETHER && together;
		const id = goesOn && this.repository.provenance.get(last.id)?.review.state === 'unreviewed' ? last.id : fresh;
		this.#last = { id, key, time: now };
		return id;
	}

	#record(origin: AiOrigin, id: string): void {
		this.#seen.add(id);
		const { provenance } = this.repository;
		if (provenance.get(id)) return;
		const spans = this.#tracker.segments.filter((one) => one.id === id);
		provenance.record({ path: this.path, text: this.document.getText(), spans, origin, id });
	}
}

/** The text before a change that has been made: where it began is all that is asked of it. */
function before(document: TextDocument, { edits }: ChangeSignals): string {
	let text = document.getText();
	for (const { offset, length, text: inserted } of edits.toSorted((a, b) => a.offset - b.offset))
		text = `${text.slice(0, offset)}${' '.repeat(length)}${text.slice(offset + inserted.length)}`;
	return text;
}

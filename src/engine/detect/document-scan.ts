import { orderEdits, type Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { TextBuffer } from '../text/text-buffer.ts';
import type { ScanContext } from './detector.ts';
import type { Candidate } from './finding.ts';
import type { DistantHit, Scanner } from './scanner.ts';

/**
 * The candidates of one document, kept right through its edits. Since a detector sees only a window around its
 * trigger, an edit can change nothing but the hits whose window it touches: those are looked at again, the rest
 * moves along. The result equals a full scan of the new text.
 */
export class DocumentScan {
	/** The document as it is now. */
	readonly text: TextBuffer;
	readonly #scanner: Scanner;
	readonly #context: ScanContext;
	#candidates: Candidate[] = [];
	#distant: DistantHit[] = [];

	constructor(scanner: Scanner, text: string, context: ScanContext) {
		this.#scanner = scanner;
		this.#context = context;
		this.text = new TextBuffer(text);
	}

	/** In the order of their triggers; overlapping ones included. */
	get candidates(): readonly Candidate[] {
		return this.#candidates;
	}

	/** The first scan, pausing now and then. An `edit` in between makes it worthless: start anew. */
	*start(): Generator<undefined, void> {
		const haul = yield* this.#scanner.slices(this.text.toString(), this.#context);
		this.#candidates = haul.candidates;
		this.#distant = haul.distant;
	}

	/**
	 * Takes over edits, all in offsets of the text before them. Throws RangeError where they overlap or leave the text.
	 * @returns where their texts stand now.
	 */
	edit(edits: readonly Edit[]): readonly Span[] {
		const ordered = orderEdits(edits, this.text.length);
		this.text.apply(ordered);
		const touched = touchedSpans(ordered);
		this.#candidates = moved(this.#candidates, ordered);
		this.#distant = moved(this.#distant, ordered);
		const regions = merged(touched.map((t) => this.#region(t)));
		for (const region of regions) this.#rescan(region);
		const again = (h: DistantHit): boolean => touched.some((t) => reaches(h, t)) || regions.some((r) => holds(r, h));
		for (const { hit, detector } of this.#distant.filter(again)) {
			this.#candidates = this.#candidates.filter((c) => c.by !== detector || c.hit !== hit);
			const from = Math.max(0, hit - detector.before);
			const text = this.text.slice(from, hit + detector.after);
			const found = this.#scanner.lookAgain(text, { hit: hit - from, detector }, this.#context);
			insert(this.#candidates, shifted(found, from), hit);
		}
		return touched;
	}

	/** The hits that see an edit from within the line, as far as detectors reach. */
	#region({ start, end }: Span): Span {
		const { before, after } = this.#scanner;
		const from = Math.max(0, start - after);
		const head = this.text.slice(from, start);
		const tail = this.text.slice(end, end + before);
		const lineEnd = tail.search(LINE_END);
		// A trigger that is itself a line end sees an edit right after it.
		return {
			start: Math.max(from, from + lastLineEnd(head)),
			end: Math.min(this.text.length, end + (lineEnd < 0 ? tail.length : lineEnd) + 1),
		};
	}

	/** Detectors of several lines see less than they may in the piece scanned here; they are asked again afterwards. */
	#rescan({ start, end }: Span): void {
		const { before, after } = this.#scanner;
		const from = Math.max(0, start - before);
		const haul = this.#scanner.scan(this.text.slice(from, end + after), this.#context, start - from, end - from);
		const outside = (c: Movable): boolean => !holds({ start, end }, c);
		this.#candidates = this.#candidates.filter(outside);
		insert(this.#candidates, shifted(haul.candidates, from), start);
		this.#distant = this.#distant.filter(outside);
		insert(this.#distant, shifted(haul.distant, from), start);
	}
}

const LINE_END = /[\r\n]/;

function lastLineEnd(text: string): number {
	return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
}

/** Moves items found in a piece of the text to where they stand in the whole. Changes them in place. */
function shifted<T extends Movable>(items: readonly T[], by: number): readonly T[] {
	for (const item of items) shift(item, by);
	return items;
}

interface Movable {
	hit: number;
	start?: number;
	end?: number;
}

function shift(item: Movable, by: number): void {
	item.hit += by;
	if (item.start !== undefined) item.start += by;
	if (item.end !== undefined) item.end += by;
}

/** Where the edits' texts stand in the new text. */
function touchedSpans(ordered: readonly Edit[]): Span[] {
	let delta = 0;
	return ordered.map(({ offset, length, text }) => {
		const start = offset + delta;
		delta += text.length - length;
		return { start, end: start + text.length };
	});
}

/** Moves what comes after an edit and drops what was triggered inside one. Changes the items in place. */
function moved<T extends Movable>(items: readonly T[], ordered: readonly Edit[]): T[] {
	let index = 0;
	let delta = 0;
	return items.filter((item) => {
		for (let edit = ordered[index]; edit && edit.offset + edit.length <= item.hit; edit = ordered[++index])
			delta += edit.text.length - edit.length;
		const edit = ordered[index];
		if (edit && edit.offset <= item.hit && item.hit < edit.offset + edit.length) return false;
		shift(item, delta);
		return true;
	});
}

function merged(spans: readonly Span[]): Span[] {
	const result: { start: number; end: number }[] = [];
	for (const span of spans) {
		const last = result.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else result.push({ ...span });
	}
	return result;
}

function holds({ start, end }: Span, { hit }: Movable): boolean {
	return start <= hit && hit < end;
}

function reaches({ hit, detector }: DistantHit, touched: Span): boolean {
	return hit - detector.before <= touched.end && touched.start <= hit + detector.after;
}

/** Inserts before the first item whose trigger comes after `hit`. */
function insert<T extends { readonly hit: number }>(items: T[], added: readonly T[], hit: number): void {
	if (added.length === 0) return;
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle] as T).hit <= hit) low = middle + 1;
		else high = middle;
	}
	items.splice(low, 0, ...added);
}

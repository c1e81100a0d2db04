import { applyEdits, orderEdits, type Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { ScanContext } from './detector.ts';
import type { Candidate } from './finding.ts';
import type { DistantHit, Scanner } from './scanner.ts';

/**
 * The candidates of one document, kept right through its edits. Since a detector sees only a window around its
 * trigger, an edit can change nothing but the hits whose window it touches: those are looked at again, the rest
 * moves along. The result equals a full scan of the new text.
 */
export class DocumentScan {
	readonly #scanner: Scanner;
	readonly #context: ScanContext;
	#text: string;
	#candidates: Candidate[] = [];
	#distant: DistantHit[] = [];

	constructor(scanner: Scanner, text: string, context: ScanContext) {
		this.#scanner = scanner;
		this.#context = context;
		this.#text = text;
	}

	get text(): string {
		return this.#text;
	}

	/** In the order of their triggers; overlapping ones included. */
	get candidates(): readonly Candidate[] {
		return this.#candidates;
	}

	/** The first scan, pausing now and then. An `edit` in between makes it worthless: start anew. */
	*start(): Generator<undefined, void> {
		const haul = yield* this.#scanner.slices(this.#text, this.#context);
		this.#candidates = haul.candidates;
		this.#distant = haul.distant;
	}

	/** Takes over edits, all in offsets of the text before them. Throws RangeError where they overlap or leave the text. */
	edit(edits: readonly Edit[]): void {
		const ordered = orderEdits(edits, this.#text.length);
		if (ordered.length === 0) return;
		this.#text = applyEdits(this.#text, ordered);
		const touched = touchedSpans(ordered);
		this.#candidates = moved(this.#candidates, ordered);
		this.#distant = moved(this.#distant, ordered);
		for (const span of merged(touched.map((t) => this.#region(t)))) this.#rescan(span);
		for (const hit of this.#distant.filter((h) => touched.some((t) => reaches(h, t)))) {
			this.#candidates = this.#candidates.filter((c) => c.detector !== hit.detector || c.hit !== hit.hit);
			insert(this.#candidates, this.#scanner.lookAgain(this.#text, hit, this.#context), hit.hit);
		}
	}

	/** The hits that see an edit from within the line, as far as detectors reach. */
	#region({ start, end }: Span): Span {
		const { before, after } = this.#scanner;
		let from = start;
		while (from > 0 && start - from < after && !isBreak(this.#text, from - 1)) from--;
		let to = end;
		while (to < this.#text.length && to - end < before && !isBreak(this.#text, to)) to++;
		// A trigger that is itself a line end sees an edit right after it.
		return { start: Math.max(0, from - 1), end: Math.min(this.#text.length, to + 1) };
	}

	#rescan({ start, end }: Span): void {
		const haul = this.#scanner.scan(this.#text, this.#context, start, end);
		const outside = (c: { readonly hit: number }): boolean => c.hit < start || c.hit >= end;
		this.#candidates = this.#candidates.filter(outside);
		insert(this.#candidates, haul.candidates, start);
		this.#distant = this.#distant.filter(outside);
		insert(this.#distant, haul.distant, start);
	}
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
function moved<T extends { hit: number; start?: number; end?: number }>(
	items: readonly T[],
	ordered: readonly Edit[],
): T[] {
	let index = 0;
	let delta = 0;
	return items.filter((item) => {
		for (let edit = ordered[index]; edit && edit.offset + edit.length <= item.hit; edit = ordered[++index])
			delta += edit.text.length - edit.length;
		const edit = ordered[index];
		if (edit && edit.offset <= item.hit && item.hit < edit.offset + edit.length) return false;
		item.hit += delta;
		if (item.start !== undefined) item.start += delta;
		if (item.end !== undefined) item.end += delta;
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

function isBreak(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit === 10 || unit === 13;
}

import type { Edit } from '../text/edit.ts';
import { RemovedTexts } from './removed.ts';
import { Segments, type Segment } from './segments.ts';

/** On whose behalf an edit is made. */
export type Editor =
	/** A person: what is written inside of an insertion makes it mixed. */
	| { readonly by: 'person' }
	/** An undo or a redo: what comes back is what it was. */
	| { readonly by: 'undo' }
	/** A formatter, a rename, a change on disk …: what is written inside of an insertion goes on as part of it. */
	| { readonly by: 'tool' }
	/** An assistant: what is written is the insertion of this id. */
	| { readonly by: 'assistant'; readonly id: string };

/** What edits did to insertions; ids. */
export interface Effect {
	/** Nothing is left of them. */
	readonly ended: readonly string[];
	/** Had ended, and came back. */
	readonly revived: readonly string[];
	/** Rewritten in part by an assistant: whoever had reviewed them has not seen that. */
	readonly rewritten: readonly string[];
}

/** A text that can be cut; a string, or a TextBuffer. */
export interface Cuttable {
	slice(start: number, end: number): string;
}

/** Gives the segments of a text that was replaced as a whole, in the new one; offsets within each. */
export type Carry = (before: string, after: string, segments: readonly Segment[]) => readonly Segment[];

/** Follows insertions through the edits of one open document, unit by unit. Offsets are UTF-16 units. */
export class Tracker {
	readonly #segments: Segments;
	readonly #removed = new RemovedTexts();
	readonly #carry: Carry;
	#revision = 0;

	/** `carry` is asked where someone other than an assistant replaces several lines at once. */
	constructor(segments: Iterable<Segment>, carry: Carry = () => []) {
		this.#segments = new Segments(segments);
		this.#carry = carry;
	}

	/** In order, apart from each other. */
	get segments(): readonly Segment[] {
		return this.#segments.all;
	}

	/** Counts the edits that changed anything. */
	get revision(): number {
		return this.#revision;
	}

	/** Says that `[start, end)` belongs to an insertion; undefined: to nobody. */
	mark(start: number, end: number, id: string | undefined): Effect {
		const before = idsOf(this.#segments.within(start, end));
		this.#segments.set(start, end, id === undefined ? [] : [{ start, end, id, human: 0 }]);
		this.#revision++;
		return { ended: this.#dropEnded(before), revived: [], rewritten: [] };
	}

	/** Takes over edits that `orderEdits` has checked; `before` is the text before all of them. */
	apply(ordered: readonly Edit[], before: Cuttable, editor: Editor): Effect {
		const living = new Set<string>();
		const rewritten = new Set<string>();
		const taken = ordered.map(({ offset, length }) => this.#segments.within(offset, offset + length));
		// An undo brings back what was taken out before it, not what it takes out itself.
		const undone = editor.by === 'undo' ? this.#undone(ordered) : undefined;
		for (const [i, { offset, length }] of ordered.entries()) {
			const segments = taken[i] ?? [];
			for (const { id } of segments) living.add(id);
			const inner = segments.map((s) => ({ ...s, start: s.start - offset, end: s.end - offset }));
			if (inner.length > 0) this.#removed.add(offset, before.slice(offset, offset + length), inner);
		}
		if (editor.by === 'undo') this.#removed.close();
		const revived = new Set<string>();
		for (const [i, edit] of [...ordered.entries()].toReversed()) {
			const owned = this.#ownersOf(edit, taken[i] ?? [], before, editor, undone?.[i]);
			if (editor.by === 'assistant')
				for (const id of [this.#segments.around(edit.offset, edit.length), ...idsOf(taken[i] ?? [])])
					if (id !== undefined && id !== editor.id) rewritten.add(id);
			this.#segments.replace(edit.offset, edit.length, edit.text.length, owned);
			if (owned.length > 0 || (taken[i] ?? []).length > 0) this.#revision++;
			for (const { id } of owned) if (editor.by !== 'assistant' && !living.has(id)) revived.add(id);
		}
		const ended = this.#dropEnded(living);
		for (const id of ended) rewritten.delete(id);
		return { ended, revived: [...revived], rewritten: [...rewritten] };
	}

	/** Who owned what each edit brings back, within its text. */
	#undone(ordered: readonly Edit[]): (readonly Segment[] | undefined)[] {
		let shift = 0;
		return ordered.map(({ offset, length, text }) => {
			const place = offset + shift;
			shift += text.length - length;
			return text === '' ? undefined : this.#removed.find(text, place);
		});
	}

	/** Offsets of what it gives are those of the text after this edit alone. */
	#ownersOf(
		{ offset, length, text }: Edit,
		taken: readonly Segment[],
		before: Cuttable,
		editor: Editor,
		undone: readonly Segment[] | undefined,
	): readonly Segment[] {
		if (text === '') return [];
		const whole = { start: offset, end: offset + text.length };
		if (editor.by === 'assistant') return [{ ...whole, id: editor.id, human: 0 }];
		const shifted = (segments: readonly Segment[]): Segment[] =>
			segments.map((s) => ({ ...s, start: s.start + offset, end: s.end + offset }));
		const back = editor.by === 'undo' ? undone : this.#removed.find(text);
		if (back) return shifted(back);
		if (editor.by !== 'person' && taken.length > 0 && text.includes('\n')) {
			const inner = taken.map((s) => ({ ...s, start: s.start - offset, end: s.end - offset }));
			return shifted(this.#carry(before.slice(offset, offset + length), text, inner));
		}
		const id = this.#segments.around(offset, length);
		return id === undefined ? [] : [{ ...whole, id, human: editor.by === 'person' ? 1 : 0 }];
	}

	/** Those of the ids of which only what people wrote is left, or nothing. */
	#dropEnded(ids: Iterable<string>): string[] {
		const asked = new Set(ids);
		if (asked.size === 0) return [];
		const left = new Set<string>();
		for (const { id, human } of this.#segments.all) if (human < 1) left.add(id);
		const ended = [...asked].filter((id) => !left.has(id));
		for (const { id, start, end } of ended.length > 0 ? [...this.#segments.all] : [])
			if (ended.includes(id)) this.#segments.set(start, end, []);
		return ended;
	}
}

function idsOf(segments: readonly Segment[]): Set<string> {
	return new Set(segments.map(({ id }) => id));
}

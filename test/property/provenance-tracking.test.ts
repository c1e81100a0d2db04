import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderEdits, type Edit } from '../../src/engine/text/edit.ts';
import { Tracker, type Editor } from '../../src/engine/provenance/tracking.ts';

/** One unit of the naive model's text. */
interface Unit {
	readonly unit: string;
	readonly id?: string | undefined;
	readonly human?: number | undefined;
}

/** What the tracker does, unit by unit. */
function applied(text: readonly Unit[], ordered: readonly Edit[], editor: Editor): Unit[] {
	let units = [...text];
	for (const { offset, length, text: inserted } of ordered.toReversed()) {
		const [before, after] = [units[offset - 1]?.id, units[offset + length]?.id];
		const inside = before !== undefined && before === after ? before : undefined;
		const owner = editor.by === 'assistant' ? editor.id : inside;
		const human = owner === undefined ? undefined : editor.by === 'person' ? 1 : 0;
		const fresh = inserted.split('').map((unit) => ({ unit, id: owner, human }));
		units = [...units.slice(0, offset), ...fresh, ...units.slice(offset + length)];
	}
	const living = new Set(units.filter(({ human = 1 }) => human < 1).map(({ id }) => id));
	return units.map(({ unit, id, human }) => (id !== undefined && living.has(id) ? { unit, id, human } : { unit }));
}

const editor: fc.Arbitrary<Editor> = fc.oneof(
	{ weight: 3, arbitrary: fc.constant<Editor>({ by: 'person' }) },
	{ weight: 1, arbitrary: fc.constant<Editor>({ by: 'tool' }) },
	{ weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c').map((id): Editor => ({ by: 'assistant', id })) },
);
const wanted = fc.record({ at: fc.nat(), length: fc.nat(6), text: fc.string({ maxLength: 5 }) });
const step = fc.record({ edits: fc.array(wanted, { maxLength: 3 }), editor });

/** Those of the edits that fit into the text and leave each other alone. */
function fitting(edits: readonly { at: number; length: number; text: string }[], size: number): Edit[] {
	const kept: Edit[] = [];
	for (const { at, length, text } of edits) {
		const offset = at % (size + 1);
		const edit = { offset, length: Math.min(length, size - offset), text: text.replaceAll('\n', ' ') };
		if (kept.every((other) => other.offset + other.length < offset || offset + edit.length < other.offset))
			kept.push(edit);
	}
	return orderEdits(kept, size);
}

describe('tracking', () => {
	it('owns the units that the naive model owns', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), fc.array(step, { maxLength: 12 }), (initial, steps) => {
				let units: Unit[] = initial.split('').map((unit) => ({ unit }));
				const tracker = new Tracker([]);
				for (const { edits, editor } of steps) {
					const before = units.map(({ unit }) => unit).join('');
					const ordered = fitting(edits, before.length);
					tracker.apply(ordered, before, editor);
					units = applied(units, ordered, editor);
					const owned: Unit[] = units.map(({ unit }) => ({ unit }));
					let end = 0;
					for (const segment of tracker.segments) {
						assert.ok(segment.start >= end && segment.end > segment.start);
						({ end } = segment);
						for (let i = segment.start; i < segment.end; i++)
							owned[i] = { unit: units[i]?.unit ?? '', id: segment.id, human: segment.human };
					}
					assert.deepEqual(owned, units);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('brings back what an undo brings back', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), fc.array(wanted, { maxLength: 6 }), fc.nat(), (initial, edits, at) => {
				const from = at % (initial.length + 1);
				const tracker = new Tracker(
					from < initial.length ? [{ start: from, end: initial.length, id: 'a', human: 0 }] : [],
				);
				let text = initial;
				for (const one of edits) {
					const [edit] = fitting([one], text.length);
					if (!edit || text.slice(edit.offset, edit.offset + edit.length).trim() === '') continue;
					const was = structuredClone(tracker.segments);
					const old = text.slice(edit.offset, edit.offset + edit.length);
					tracker.apply([edit], text, { by: 'person' });
					const next = text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length);
					const back = { offset: edit.offset, length: edit.text.length, text: old };
					tracker.apply([back], next, { by: 'undo' });
					if (/^\S+$/.test(old)) assert.deepEqual(tracker.segments, was);
					text = initial.length > 0 ? text : '';
				}
			}),
			{ numRuns: 500 },
		);
	});
});

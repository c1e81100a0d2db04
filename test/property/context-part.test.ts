import { equal, ok } from 'node:assert/strict';

import fc from 'fast-check';

import { holds, moved, type Part, type Place, type Replaced } from '../../src/engine/context/part.ts';

const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', 'é'), { maxLength: 30 }).map((parts) => parts.join(''));

function placeAt(whole: string, offset: number): Place {
	const lines = whole.slice(0, offset).split(/\r\n|\n/);
	return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Offsets between characters, never inside of a line end. */
function offsets(whole: string): number[] {
	return Array.from({ length: whole.length + 1 }, (_, at) => at).filter(
		(at) => !(whole[at - 1] === '\r' && whole[at] === '\n'),
	);
}

function offsetOf(whole: string, place: Place): number {
	return (
		offsets(whole).find((at) => {
			const { line, character } = placeAt(whole, at);
			return line === place.line && character === place.character;
		}) ?? -1
	);
}

function sliceOf(whole: string, { start, end }: Part): string {
	return whole.slice(offsetOf(whole, start), offsetOf(whole, end));
}

describe('a part of a text that is edited', () => {
	it('keeps its text when something else changes', () => {
		fc.assert(
			fc.property(text, text, text, text, text, (before, left, part, right, inserted) => {
				const whole = before + left + part + right;
				const marked = {
					start: placeAt(whole, (before + left).length),
					end: placeAt(whole, (before + left + part).length),
				};
				fc.pre([before, before + left, before + left + part].every((head) => offsets(whole).includes(head.length)));
				fc.pre(!(before + inserted).endsWith('\r'));
				const edit: Replaced = {
					start: placeAt(whole, before.length),
					end: placeAt(whole, (before + left).length),
					text: inserted,
				};
				const behind: Replaced = { start: marked.end, end: placeAt(whole, whole.length), text: inserted };
				const after = before + inserted + part + inserted;
				const now = moved(marked, [edit, behind]);
				if (part !== '') equal(sliceOf(after, now), part);
			}),
		);
	});

	it('stays in the text, in order, whatever changes', () => {
		fc.assert(
			fc.property(text, fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30)), text, (whole, numbers, inserted) => {
				const all = offsets(whole);
				const [a, b, c, d] = numbers.map((n) => all[n % all.length] ?? 0) as [number, number, number, number];
				const part = { start: placeAt(whole, Math.min(a, b)), end: placeAt(whole, Math.max(a, b)) };
				const from = Math.min(c, d);
				const to = Math.max(c, d);
				const after = whole.slice(0, from) + inserted + whole.slice(to);
				fc.pre(!/\r(?!\n)/.test(after));
				const edit = { start: placeAt(whole, from), end: placeAt(whole, to), text: inserted };
				const now = moved(part, [edit]);
				ok(offsetOf(after, now.start) >= 0 && offsetOf(after, now.end) >= offsetOf(after, now.start));
				ok(holds({ start: { line: 0, character: 0 }, end: placeAt(after, after.length) }, now));
			}),
		);
	});
});

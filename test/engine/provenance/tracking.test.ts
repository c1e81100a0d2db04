import assert from 'node:assert/strict';
import { Tracker, type Editor, type Effect } from '../../../src/engine/provenance/tracking.ts';
import type { Edit } from '../../../src/engine/text/edit.ts';

const person: Editor = { by: 'person' };
const assistant: Editor = { by: 'assistant', id: 'b' };

/** A document of which the words in brackets were written by an assistant: one insertion each, `a`, `b` … */
class Document {
	text = '';
	readonly tracker: Tracker;

	constructor(marked: string) {
		const segments = [];
		for (const part of marked.split(/(\[[^\]]*\])/)) {
			const start = this.text.length;
			this.text += part.replaceAll(/[[\]]/g, '');
			if (part.startsWith('['))
				segments.push({ start, end: this.text.length, id: 'abcdef'.charAt(segments.length), human: 0 });
		}
		this.tracker = new Tracker(segments);
	}

	edit(editor: Editor, ...edits: readonly Edit[]): Effect {
		const effect = this.tracker.apply(edits, this.text, editor);
		for (const { offset, length, text } of edits.toReversed())
			this.text = this.text.slice(0, offset) + text + this.text.slice(offset + length);
		return effect;
	}

	replace(editor: Editor, what: string, text: string): Effect {
		return this.edit(editor, { offset: this.text.indexOf(what), length: what.length, text });
	}

	/** As the constructor takes it; what people wrote inside of an insertion in braces. */
	get marked(): string {
		let at = 0;
		let shown = '';
		for (const { start, end, human } of this.tracker.segments) {
			const inner = this.text.slice(start, end);
			shown += `${this.text.slice(at, start)}${human > 0 ? `{${inner}}` : `[${inner}]`}`;
			at = end;
		}
		return shown + this.text.slice(at);
	}
}

describe('following an insertion', () => {
	it('makes it mixed where a person writes inside of it, not at its ends', () => {
		const document = new Document('one [two four] five');
		document.edit(person, { offset: 8, length: 0, text: 'three ' });
		assert.equal(document.marked, 'one [two ]{three }[four] five');
		document.replace(person, ' five', '! five');
		document.replace(person, 'one ', 'one, ');
		assert.equal(document.marked, 'one, [two ]{three }[four]! five');
	});

	it('ends it with its last unit, and the rest that people wrote with it', () => {
		const document = new Document('one [two four] five');
		document.edit(person, { offset: 8, length: 0, text: 'three ' });
		assert.equal(document.marked, 'one [two ]{three }[four] five');
		assert.deepEqual(document.edit(person, { offset: 4, length: 4, text: '' }).ended, []);
		assert.deepEqual(document.replace(person, 'four', '').ended, ['a']);
		assert.equal(document.marked, 'one three  five');
	});

	it('brings it back when the deletion is undone, key by key too', () => {
		const document = new Document('one [two] three');
		for (const _ of 'two') document.edit(person, { offset: 4, length: 1, text: '' });
		const { revived } = document.edit({ by: 'undo' }, { offset: 4, length: 0, text: 'two' });
		assert.deepEqual([document.marked, revived], ['one [two] three', ['a']]);
		for (let end = 7; end > 4; end--) document.edit(person, { offset: end - 1, length: 1, text: '' });
		assert.equal(document.marked, 'one  three');
		document.edit({ by: 'undo' }, { offset: 4, length: 0, text: 'two' });
		assert.equal(document.marked, 'one [two] three');
	});

	it('finds it again where it is pasted, indented anew', () => {
		const document = new Document('a {\n[\tconst x = first(1);\n\tcall(x);\n]}\nb {\n}\n');
		const cut = '\tconst x = first(1);\n\tcall(x);\n';
		assert.deepEqual(document.replace(person, cut, '').ended, ['a']);
		const pasted = document.edit(person, { offset: document.text.indexOf('b {\n') + 4, length: 0, text: '\t' + cut });
		assert.deepEqual(pasted.revived, ['a']);
		assert.equal(document.marked, 'a {\n}\nb {\n[\t\tconst x = first(1);\n\tcall(x);\n]}\n');
	});

	it('follows a line that is moved, which is one deletion and one insertion at once', () => {
		const document = new Document('first line;\n[second line;\n]third line;\n');
		document.edit(person, { offset: 0, length: 0, text: 'second line;\n' }, { offset: 12, length: 13, text: '' });
		assert.equal(document.marked, '[second line;\n]first line;\nthird line;\n');
	});

	it('says which others an assistant has rewritten', () => {
		const document = new Document('[one two three]');
		assert.deepEqual(document.replace(assistant, 'two', 'TWO'), { ended: [], revived: [], rewritten: ['a'] });
		assert.equal(document.marked, '[one ][TWO][ three]');
		assert.deepEqual(document.replace(assistant, 'one ', 'ONE '), { ended: [], revived: [], rewritten: ['a'] });
		assert.deepEqual(document.replace(assistant, ' three', ' THREE'), { ended: ['a'], revived: [], rewritten: [] });
	});

	it('leaves what a formatter writes inside of it unmixed', () => {
		const document = new Document('x([call(a,b)])');
		document.replace({ by: 'tool' }, 'a,b', 'a, b');
		assert.equal(document.marked, 'x([call(a, b)])');
	});

	it('marks and unmarks what it is told', () => {
		const document = new Document('one two three');
		document.tracker.mark(4, 7, 'a');
		assert.equal(document.marked, 'one [two] three');
		assert.deepEqual(document.tracker.mark(0, 13, undefined).ended, ['a']);
		assert.equal(document.marked, 'one two three');
	});
});

import { deepEqual, equal, throws } from 'node:assert/strict';
import * as fc from 'fast-check';
import { outputText, withOutputText } from '../../../../src/engine/assistants/hooks/output-text.ts';
import { searchReplaceEdits } from '../../../../src/engine/assistants/hooks/patch.ts';
import { textsIn, withTexts } from '../../../../src/engine/assistants/hooks/texts.ts';

function nested(depth: number): unknown {
	return JSON.parse(`${'['.repeat(depth)}"x"${']'.repeat(depth)}`);
}

describe('texts in an input', () => {
	it('come with their places, and go back to them', () => {
		const input = { a: 'x', list: [{ b: 'y' }, 'z', 1, null] };
		const texts = textsIn(input).map(({ at, text }) => ({ at, text: text.toUpperCase() }));
		deepEqual(withTexts(input, texts), { a: 'X', list: [{ b: 'Y' }, 'Z', 1, null] });
		equal(input.a, 'x');
	});

	it('leave everything else as it is', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => deepEqual(withTexts(value, textsIn(value)), value)));
	});

	it('are not looked for without end', () => {
		deepEqual(
			textsIn(nested(300)).map(({ text }) => text),
			[`${'['.repeat(100)}"x"${']'.repeat(100)}`],
		);
		throws(() => textsIn(nested(50_000)), RangeError);
	});

	it('in places that are not there change nothing', () => {
		deepEqual(withTexts({ a: 1 }, [{ at: ['b', 0], text: 'x' }]), { a: 1 });
	});
});

describe('the text of an output', () => {
	const shapes: readonly (readonly [response: unknown, text: string])[] = [
		['plain', 'plain'],
		[{ stdout: 'a', stderr: '', interrupted: false }, 'a'],
		[{ content: [{ type: 'text', text: 'a' }] }, 'a'],
		[[{ type: 'text', text: 'a' }], 'a'],
		[{ type: 'text', file: { filePath: '/x', content: 'a' } }, 'a'],
		[{ resultType: 'success', textResultForLlm: 'a' }, 'a'],
		[{ llmContent: [{ text: 'a' }, { text: 'b' }] }, 'a\nb'],
		[{ mode: 'files_with_matches', filenames: ['a', 'b'], numFiles: 2 }, 'a\nb'],
		[{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } }, ''],
		[{ data: 'a' }, 'a'],
		[null, ''],
	];
	for (const [response, text] of shapes) {
		it(`is found in ${JSON.stringify(response)}`, () => equal(outputText(response), text));
	}

	it('goes back in the same shape', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (response) => {
				const text = outputText(response);
				if (text !== '') deepEqual(withOutputText(response, text), response);
			}),
		);
	});

	it('leaves nothing of the original, whatever the new one is', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.string(), (response, fresh) => {
				const text = outputText(withOutputText(response, fresh));
				equal(text.replaceAll('\n', ''), fresh.replaceAll('\n', ''));
			}),
		);
	});
});

describe('blocks of search and replace', () => {
	it('are read in both spellings', () => {
		const edits = [{ path: 'a', before: 'x', after: 'y\nz' }];
		deepEqual(searchReplaceEdits('a', '------- SEARCH\nx\n=======\ny\nz\n+++++++ REPLACE'), edits);
		deepEqual(searchReplaceEdits('a', '<<<<<<< SEARCH\r\nx\r\n=======\r\ny\r\nz\r\n>>>>>>> REPLACE'), edits);
	});

	it('without an end are taken as far as they go', () => {
		deepEqual(searchReplaceEdits('a', '------- SEARCH\nx'), [{ path: 'a', before: 'x', after: '' }]);
	});
});

import assert from 'node:assert/strict';
import { editorOf, originOfChange, type ChangeSignals } from '../../../src/engine/provenance/origin-of-change.ts';

const inserting = (text: string, length = 0): ChangeSignals => ({ edits: [{ offset: 4, length, text }] });
const detail = (source: string, metadata: Record<string, unknown> = {}): Pick<ChangeSignals, 'detail'> => ({
	detail: { source, metadata },
});

const EXTENSION = { $extensionId: 'acme.pilot', $modelId: 'acme|large', $$sessionId: 's1' };

const cases: readonly (readonly [
	name: string,
	signals: ChangeSignals,
	kind: string,
	how?: string | undefined,
	by?: string,
])[] = [
	['a key', { ...inserting('x'), atCaret: true }, 'typed', undefined, 'person'],
	['something away from the caret', inserting('xyz'), 'unknown', undefined, 'tool'],
	['an accepted suggestion', { ...inserting('return a + b;'), accepting: true, atCaret: true }, 'ai', 'inline-accept'],
	['a key while a suggestion is on its way', { ...inserting(')'), accepting: true, atCaret: true }, 'typed'],
	['a bracket that closes by itself meanwhile', { ...inserting('()'), accepting: true, atCaret: true }, 'typed'],
	[
		'a key at two carets meanwhile',
		{ edits: [...inserting('x').edits, { offset: 9, length: 0, text: 'x' }], accepting: true, atCaret: true },
		'typed',
	],
	['one character away from the caret', { ...inserting(';'), accepting: true, atCaret: false }, 'ai', 'inline-accept'],
	['a blank accepted', { ...inserting('\n\t'), accepting: true, atCaret: true }, 'typed'],
	[
		'an undo while accepting',
		{ ...inserting('return 1;'), accepting: true, reason: 'undo' },
		'undone',
		undefined,
		'undo',
	],
	['a redo', { ...inserting('return 1;'), reason: 'redo' }, 'undone', undefined, 'undo'],
	['a reload while accepting', { ...inserting('return 1;'), accepting: true, disk: true }, 'disk', undefined, 'tool'],
	['a paste', { ...inserting('a b'), paste: { text: 'a b', fromAnswer: false } }, 'pasted', undefined, 'person'],
	['a paste that was indented', { ...inserting('\ta\n\tb'), paste: { text: 'a\nb', fromAnswer: false } }, 'pasted'],
	[
		'a paste while accepting',
		{ ...inserting('abc'), accepting: true, paste: { text: 'abc', fromAnswer: false } },
		'pasted',
	],
	[
		'a paste from an answer',
		{ ...inserting('a()'), paste: { text: 'a()', fromAnswer: true } },
		'ai',
		'paste-from-answer',
	],
	['something else after a paste began', { ...inserting('xyz'), paste: { text: 'a()', fromAnswer: true } }, 'unknown'],
	['a deletion after a paste began', { ...inserting('', 3), paste: { text: 'a', fromAnswer: true } }, 'unknown'],
	[
		'an inline completion, told',
		{ ...inserting('a'), ...detail('inlineCompletionAccept', EXTENSION) },
		'ai',
		'proposed-api',
	],
	[
		'a part of one, told',
		{ ...inserting('a'), ...detail('inlineCompletionPartialAccept', EXTENSION) },
		'ai',
		'proposed-api',
	],
	['inline chat, told', { ...inserting('a'), ...detail('inlineChat.applyEdits', EXTENSION) }, 'ai', 'proposed-api'],
	['chat, told', { ...inserting('a'), ...detail('Chat.applyEdits', EXTENSION) }, 'ai', 'proposed-api'],
	['chat undone', { ...inserting('a'), ...detail('Chat.undoEdits') }, 'undone', undefined, 'undo'],
	[
		'typing, told, while accepting',
		{ ...inserting('abc'), accepting: true, ...detail('cursor', { kind: 'type' }) },
		'typed',
	],
	['a paste, told', { ...inserting('abc'), ...detail('cursor', { kind: 'paste' }) }, 'pasted'],
	[
		'a snippet at the caret',
		{ ...inserting('for ()'), atCaret: true, ...detail('snippet') },
		'completed',
		undefined,
		'person',
	],
	['a completion', { ...inserting('toString'), atCaret: true, ...detail('suggest') }, 'completed', undefined, 'person'],
	['a rename', { ...inserting('toString'), ...detail('rename') }, 'completed', undefined, 'tool'],
	['a reload, told', { ...inserting('abc'), ...detail('reloadFromDisk') }, 'disk', undefined, 'tool'],
	[
		'another extension',
		{ ...inserting('abc'), ...detail('unknown', { name: 'MainThreadTextEditor' }) },
		'unknown',
		undefined,
		'tool',
	],
	[
		'a source of tomorrow',
		{ ...inserting('abc'), accepting: true, ...detail('telepathy') },
		'unknown',
		undefined,
		'tool',
	],
];

describe('the origin of a change', () => {
	for (const [name, signals, kind, how, by] of cases)
		it(`${name}: ${kind}`, () => {
			const origin = originOfChange(signals);
			assert.equal(origin.kind, kind);
			if (origin.kind === 'ai') assert.equal(origin.how, how);
			if (by) assert.equal(editorOf(origin, signals, 'id').by, by);
		});

	it('takes over who it was where VS Code says so', () => {
		const origin = originOfChange({ ...inserting('a'), ...detail('Chat.applyEdits', EXTENSION) });
		assert.deepEqual(origin, {
			kind: 'ai',
			how: 'proposed-api',
			sure: 'certain',
			assistant: 'acme.pilot',
			model: 'acme/large',
			conversation: 's1',
		});
	});

	it('is no AI by any mix of signals without one that says so', () => {
		const flags = [true, false];
		for (const atCaret of flags)
			for (const disk of flags)
				for (const source of [
					'cursor',
					'snippet',
					'suggest',
					'rename',
					'codeAction',
					'reloadFromDisk',
					'setValue',
					'unknown',
				])
					for (const text of ['x', 'const a = 1;\n', '\n']) {
						const signals = { ...inserting(text), atCaret, disk, ...detail(source) };
						assert.notEqual(originOfChange(signals).kind, 'ai');
						assert.notEqual(originOfChange({ ...inserting(text), atCaret, disk }).kind, 'ai');
					}
	});
});

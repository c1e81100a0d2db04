import assert from 'node:assert/strict';
import { escapedControl } from '../../../../src/engine/detect/detectors/hidden-text/escaped-control.ts';
import { fillers } from '../../../../src/engine/detect/detectors/hidden-text/fillers.ts';
import { lookAlikes } from '../../../../src/engine/detect/detectors/hidden-text/look-alikes.ts';
import { padding } from '../../../../src/engine/detect/detectors/hidden-text/padding.ts';
import { zeroWidth } from '../../../../src/engine/detect/detectors/hidden-text/zero-width.ts';
import { findIn } from '../samples.ts';

const confidences = (...asked: Parameters<typeof findIn>): string[] => findIn(...asked).map((f) => f.confidence);

describe('faint marks of hidden text', () => {
	it('look-alike letters: a warning in names of code and in addresses, a guess in prose', () => {
		const name = 'say\u041dello';
		assert.deepEqual(confidences(lookAlikes, `func ${name}() {`, { path: 'a.go' }), ['medium']);
		assert.deepEqual(confidences(lookAlikes, `call ${name}`, { path: 'a.md' }), ['low']);
		assert.deepEqual(confidences(lookAlikes, 'see https://p\u0430ypal.test/', { path: 'a.md' }), ['medium']);
		for (const text of [
			'[a-z\u0430-\u044f]',
			'API-\u043a\u043b\u044e\u0447',
			'\u041f\u0440\u0438\u0432\u0435\u0442 world',
			'SMS\u043a\u0430',
			'\u0394Time',
		])
			assert.deepEqual(confidences(lookAlikes, text, { path: 'a.ts' }), [], text);
	});

	it('padding: text far below or far to the right, where assistants take orders', () => {
		const below = `a${'\n'.repeat(40)}b`;
		assert.deepEqual(confidences(padding, below, { path: 'AGENTS.md' }), ['low']);
		assert.deepEqual(confidences(padding, `a${'\r\n'.repeat(40)}b`), ['low']);
		assert.deepEqual(confidences(padding, `a${' '.repeat(300)}b`), ['low']);
		for (const text of [`| a |${' '.repeat(300)}b |`, `a${'\n'.repeat(40)}`, `a${' '.repeat(150)}b`])
			assert.deepEqual(confidences(padding, text), []);
		assert.deepEqual(confidences(padding, below, { path: 'a.ts' }), []);
	});

	it('a row of two kinds of characters: what it spells in bits', () => {
		const bits = Array.from('run me', (c) => c.charCodeAt(0).toString(2).padStart(8, '0')).join('');
		const row = bits.replaceAll('0', '\u200b').replaceAll('1', '\u200c');
		assert.ok(findIn(zeroWidth, `a${row}b`)[0]?.reasons.includes('spells "run me"'));
	});

	it('escaped sequences, where assistants take orders', () => {
		assert.deepEqual(confidences(escapedControl, 'print \\x1b[8m now', { path: 'SKILL.md' }), ['low']);
		assert.deepEqual(confidences(escapedControl, 'print("\\x1b[8m")', { path: 'a.py' }), []);
	});

	it('takes tables of characters, generated lines and comment breaks in code lightly', () => {
		const code = { path: 'src/a.js' };
		assert.deepEqual(confidences(fillers, 'x = "\u2061",', code), ['low']);
		assert.deepEqual(confidences(zeroWidth, '// **\u200b/*.ts', code), ['low']);
		assert.deepEqual(confidences(zeroWidth, `${'x;'.repeat(500)} a \u200b b`, code), ['low']);
		assert.deepEqual(confidences(zeroWidth, 'is\u200bAdmin', code), ['medium']);
		assert.deepEqual(confidences(fillers, 'x = "\u2061",', { path: 'AGENTS.md' }), ['medium']);
	});
});

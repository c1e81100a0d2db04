import assert from 'node:assert/strict';
import { revealed } from '../../../src/engine/text/reveal.ts';

describe('hidden characters as escapes', () => {
	it('are written as the language writes them', () => {
		const text = 'a\u200bb\u{E0041}\tc\n';
		assert.equal(revealed(text, 'typescript'), 'a\\u{200B}b\\u{E0041}\tc\n');
		assert.equal(revealed(text, 'python'), 'a\\u200Bb\\U000E0041\tc\n');
		assert.equal(revealed(text, 'json'), 'a\\u200Bb\\uDB40\\uDC41\tc\n');
		assert.equal(revealed(text, 'markdown'), 'a&#x200B;b&#xE0041;\tc\n');
		assert.equal(revealed(text, 'css'), 'a\\00200Bb\\0E0041\tc\n');
		assert.equal(revealed('say\u041dello', 'rust'), 'say\\u{41D}ello');
		assert.equal(revealed('\x1b[0m é', 'plaintext'), '\\u{1B}[0m é');
	});
});

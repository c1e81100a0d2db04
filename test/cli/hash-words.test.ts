import assert from 'node:assert/strict';
import { cordon, folderWith, paths, scanJson, VALUE } from './cordon.ts';

describe('cordon hash-words', () => {
	it('writes a rule that finds the words and does not hold them', () => {
		const folder = folderWith({ 'words.txt': `${VALUE}\r\n\nab\n` });
		const { code, stdout, stderr } = cordon(folder, ['hash-words', '--id', 'customers', 'words.txt']);
		assert.equal(code, 0);
		assert.match(stderr, /1 of 2 lines cannot be hashed/);
		assert.ok(!stdout.toLowerCase().includes(VALUE.toLowerCase()));
		const custom = [JSON.parse(stdout) as unknown];
		const other = folderWith({ '.cordon.json': JSON.stringify({ detect: { custom } }), 'a.txt': `x ${VALUE}\n` });
		const report = scanJson(other, []);
		assert.deepEqual(paths(report), ['a.txt']);
		assert.equal(report.findings[0]?.rule, 'customers');
	});

	it('says so where there is nothing to hash', () => {
		const { code, stderr } = cordon(folderWith({}), ['hash-words'], { input: 'ab\n' });
		assert.equal(code, 2);
		assert.match(stderr, /no word that can be hashed/);
	});
});

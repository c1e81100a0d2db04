import assert from 'node:assert/strict';
import { addedLines } from '../../../src/engine/files/diff.ts';

async function* linesOf(text: string): AsyncGenerator<string> {
	yield* text.split('\n');
}

describe('addedLines', () => {
	it('counts what is inside a hunk and believes only what is outside', async () => {
		const diff = [
			'diff --git a/a.txt b/a.txt',
			'--- a/a.txt',
			'+++ b/a.txt',
			'@@ -1,2 +1,3 @@ heading',
			'--- a/removed.txt',
			'-x',
			'+++ b/fake.txt',
			'+@@ -0,0 +1,99 @@',
			'+y',
			'\\ No newline at end of file',
			'@@ -9 +10 @@',
			'-a',
			'+b',
			'@@ -20,2 +20,0 @@',
			'-c',
			'-d',
			'diff --git a/gone.txt b/gone.txt',
			'--- a/gone.txt',
			'+++ /dev/null',
			'@@ -1 +0,0 @@',
			'-z',
			'diff --git a/p.png b/p.png',
			'Binary files a/p.png and b/p.png differ',
			'diff --git "a/\\303\\251 \\"q\\".txt" "b/\\303\\251 \\"q\\".txt"',
			'--- /dev/null',
			'+++ "b/\\303\\251 \\"q\\".txt"\t',
			'@@ -0,0 +1 @@',
			'+q',
		];
		assert.deepEqual(
			[...(await addedLines(linesOf(diff.join('\n'))))],
			[
				[
					'a.txt',
					[
						{ first: 1, count: 3 },
						{ first: 10, count: 1 },
					],
				],
				['p.png', undefined],
				['\u00e9 "q".txt', [{ first: 1, count: 1 }]],
			],
		);
	});
});

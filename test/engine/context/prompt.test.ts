import { deepEqual, equal, match, ok } from 'node:assert/strict';

import { composePrompt, type PromptPart } from '../../../src/engine/context/prompt.ts';
import { redactText } from '../../../src/engine/redact/redact.ts';
import { restoreText } from '../../../src/engine/redact/restore.ts';
import { Vault } from '../../../src/engine/redact/vault.ts';

const vault = () => new Vault((length) => new Uint8Array(length).fill(7));

function part(path: string, text: string, secret = ''): PromptPart<{ start: number; end: number; rule: string }> {
	const start = text.indexOf(secret);
	const findings = secret === '' ? [] : [{ start, end: start + secret.length, rule: 'password' }];
	return { path, language: path.slice(path.lastIndexOf('.') + 1), text, findings };
}

describe('a prompt of several files', () => {
	it('names each file and puts its text between fences', () => {
		const { text } = composePrompt([part('a.ts', 'one\n'), { ...part('b.py', 'two'), lines: [3, 9] }]);
		equal(text, '`a.ts`\n\n```ts\none\n```\n\n`b.py`, lines 3 to 9\n\n```py\ntwo\n```\n');
	});

	it('has fences that are longer than any in the text, and headings that are no more than one line', () => {
		const { text } = composePrompt([part('a`b\n# c.md', 'x\n`````\ny\n`````\n')]);
		match(text, /^``a`b # c\.md``\n\n``````md\nx\n/);
		match(text, /\n``````\n$/);
	});

	it('keeps a path that ends in a backtick, an empty file, and languages that are none', () => {
		const { text } = composePrompt([
			{ ...part('x`', ''), language: 'a b`\n' },
			{ ...part('y', 'z'), lines: [4, 4] },
		]);
		equal(text, '`` x` ``\n\n```ab\n```\n\n`y`, line 4\n\n```y\nz\n```\n');
	});

	it('is redacted as a whole: a value found in one file is hidden in the others, and comes back', () => {
		const secret = ['hunter2', 'hunter2'].join('-');
		const prompt = composePrompt([part('a.ts', `use(${secret})\n`), part('b.env', `PASSWORD=${secret}\n`, secret)]);
		deepEqual(
			prompt.findings.map(({ start, end }) => prompt.text.slice(start, end)),
			[secret],
		);
		const own = vault();
		const { text } = redactText(prompt.text, prompt.findings, own);
		ok(!text.includes(secret));
		match(text, /^Names in capitals that begin with CORDON stand for values/);
		const back = restoreText(text, own);
		equal(back.text, prompt.text);
		deepEqual(back.unknown, []);
	});
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { LineIndex } from '../../src/engine/text/line-index.ts';
import { ALPHABETS, random } from './detect/samples.ts';

const detection = new Detection(defaultPolicy.detect, new Uint8Array(32));
const token = (seed: number): string => ['gh', 'p_', random(ALPHABETS.alnum, 36, seed)].join('');

/** Units between two pauses at most: what the host waits for. */
const LONGEST_STRETCH = 1 << 17;

function scanned(text: string) {
	const steps = detection.slices(text, {});
	for (let pauses = 0; ; pauses++) {
		const step = steps.next();
		if (step.done) return { pauses, findings: step.value.findings };
	}
}

function foundIn(text: string): string[] {
	return detection
		.scan(text, {})
		.findings.map(({ rule, start, end }) => `${rule} ${text.slice(start, end).length} ${start}`);
}

describe('bad input', function () {
	this.timeout(120_000);

	it('of 50 MB is scanned to its end, with pauses', () => {
		const line = 'const answer = compute(left, right); // nothing to see here, move along\n';
		const filler = line.repeat(Math.ceil(50_000_000 / line.length));
		const { findings, pauses } = scanned(`${filler}key = '${token(1)}'\n`);
		assert.deepEqual(
			findings.map(({ rule, start }) => [rule, start]),
			[['github-pat', filler.length + 7]],
		);
		assert.ok(pauses >= filler.length / LONGEST_STRETCH);
	});

	it('of one line of 5 MB is scanned with pauses, and followed through edits in its middle', () => {
		const half = 'x = [1, 2, 3]; \ud800\0\udc00 '.repeat(2000) + 'y = [4, 5, 6]; \udc00 '.repeat(150_000);
		const text = `${half}key = '${token(2)}'; ${half}`;
		const { findings, pauses } = scanned(text);
		assert.equal(findings.filter(({ rule }) => rule === 'github-pat').length, 1);
		assert.ok(pauses >= text.length / LONGEST_STRETCH);
		const open = detection.open(text, {});
		for (const _ of open.start());
		const typed = `other = '${token(3)}' `;
		for (let i = 0; i < typed.length; i++) open.edit([{ offset: half.length + i, length: 0, text: typed.charAt(i) }]);
		open.edit([{ offset: half.length + typed.length + 10, length: 5, text: '\r\n' }]);
		assert.deepEqual(open.findings(Infinity).findings, detection.scan(open.text.toString(), {}).findings);
	});

	it('of thousands of findings has pauses while they are settled, too', () => {
		const text = Array.from({ length: 3000 }, (_, seed) => `k${seed} = '${token(seed)}'`).join('\n');
		const { findings, pauses } = scanned(text);
		assert.equal(findings.length, 3000);
		assert.ok(pauses >= text.length / LONGEST_STRETCH + findings.length / 100);
	});

	it('of lone surrogates, NUL bytes and controls hides nothing and breaks nothing', () => {
		const odd = fc.constantFrom(
			'\0',
			'\ud800',
			'\udfff',
			'\u{1f511}',
			'\ufeff',
			'\u2028',
			'\x7f',
			'\x1b[31m',
			'a',
			' ',
		);
		const noise = fc.array(odd, { maxLength: 40 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(noise, noise, fc.nat(1000), (before, after, seed) => {
				const text = `${before}\nkey = "${token(seed)}"\n${after}`;
				assert.ok(foundIn(text).includes(`github-pat 40 ${before.length + 8}`));
			}),
			{ numRuns: 500 },
		);
	});

	it('with mixed line ends has the lines that VS Code shows', () => {
		const part = fc.constantFrom('\r', '\n', '\r\n', 'a', '\u2028', '\u0085', '\u{1f511}', '\ud800');
		fc.assert(
			fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
				const text = parts.join('');
				const index = new LineIndex(text);
				for (let offset = 0; offset <= text.length; offset++) {
					const before = text.slice(0, offset);
					// Between the two units of one line end the line goes on.
					const lines = (text.charAt(offset) === '\n' ? before.replace(/\r$/, ' ') : before).split(/\r\n|\r|\n/);
					const { line, column } = index.positionAt(offset);
					assert.deepEqual([line, column], [lines.length, (lines.at(-1) ?? '').length + 1]);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Detector } from '../../src/engine/detect/detector.ts';
import { DocumentScan } from '../../src/engine/detect/document-scan.ts';
import { detectors } from '../../src/engine/detect/registry.ts';
import { Scanner } from '../../src/engine/detect/scanner.ts';
import { throughAll } from '../../src/engine/detect/steps.ts';
import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { toy } from '../engine/detect/toy.ts';

const context = { regions: 'all' } as const;

/** Detectors that look at everything they may look at: the sharpest test of what an edit invalidates. */
const nosy: readonly Detector[] = [
	{
		...toy('ab', /./),
		before: 4,
		after: 9,
		find: ({ text, at }) => [{ start: 0, end: text.length, confidence: 'high', reasons: [`${at}`, text] }],
	},
	{
		...toy('begin', /./),
		before: 3,
		after: 40,
		multiline: true,
		find: ({ text, at }) => [{ start: 0, end: text.length, confidence: 'high', reasons: [`${at}`, text] }],
	},
];

const pieces = ['ab', 'begin', 'end', '\n', '\r', '\r\n', 'a', 'b', ' ', '0', '\u200b', '\ud800', '\0'];
const realistic = [
	'password = "',
	'correct-Horse7battery',
	'"',
	'\n',
	'://user:',
	'pa55-Word!x',
	'@host.example.net',
	' ',
	'4111 1111 1111 1111',
	'-----BEGIN PRIVATE KEY-----\n',
	'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKc',
	'\n-----END PRIVATE KEY-----',
	'+44 20 7946 0958',
	'jo@exämple.org',
	'GB82 WEST 1234 5698 7654 32',
	'\u202e',
	'\u{e0041}\u{e0042}',
	'token:',
	'8.8.8.8',
	'\r\n',
	'password: |\n',
	'password =\n\t"correct-Horse7battery"',
	'passwordJTNEY29ycmVjdA',
	'cGFzc3dvcmQ9Y29ycmVjdC1Ib3JzZTdiYXR0ZXJ5',
	'password%3D',
	'%40',
	'\\u0070assword\\x3d',
	'\\"password\\": \\"',
	'id,dob,phone\n',
	'1,1984-05-17,020 7946 0958\n',
	'| name | password |\r\n',
	'| x | pa55-Word!x |\n',
];

const text = (from: readonly string[], maxLength: number): fc.Arbitrary<string> =>
	fc.array(fc.constantFrom(...from), { maxLength }).map((parts) => parts.join(''));

const steps = (from: readonly string[]): fc.Arbitrary<{ at: number; length: number; text: string }[][]> =>
	fc.array(
		fc.array(fc.record({ at: fc.nat(1000), length: fc.nat(12), text: text(from, 3) }), { minLength: 1, maxLength: 3 }),
		{ minLength: 1, maxLength: 8 },
	);

/** Edits that fit the text and do not overlap. */
function fitted(wanted: readonly { at: number; length: number; text: string }[], size: number) {
	const edits: { offset: number; length: number; text: string }[] = [];
	let from = 0;
	for (const w of wanted.toSorted((a, b) => a.at - b.at)) {
		const offset = from + (size > from ? w.at % (size - from + 1) : 0);
		const length = Math.min(w.length, size - offset);
		edits.push({ offset, length, text: w.text });
		from = offset + length;
	}
	return edits;
}

function stated(
	candidates: readonly { hit: number; start: number; end: number; detector: Detector; reasons: readonly string[] }[],
) {
	return candidates.map((c) => `${c.hit} ${c.detector.id} ${c.start}-${c.end} ${c.reasons.join()}`).toSorted();
}

function check(used: readonly Detector[], from: readonly string[], runs: number): void {
	const scanner = new Scanner(used);
	fc.assert(
		fc.property(text(from, 60), steps(from), (initial, sequence) => {
			const document = new DocumentScan(scanner, initial, context);
			for (const _ of document.start());
			for (const step of sequence) {
				document.edit(fitted(step, document.text.length));
				assert.deepEqual(
					stated(document.candidates),
					stated(scanner.scan(document.text.toString(), context).candidates),
				);
				const hits = document.candidates.map((c) => c.hit);
				assert.deepEqual(
					hits,
					hits.toSorted((a, b) => a - b),
				);
			}
		}),
		{ numRuns: runs },
	);
}

describe('incremental scan equals a full scan', () => {
	it('for detectors that depend on all they may see', () => check(nosy, pieces, 1000));
	it('for the built-in detectors', () => check(detectors, realistic, 1000));

	it('for findings, with what markers allow', () => {
		const detection = new Detection(defaultPolicy.detect, new Uint8Array(32));
		const lines = [...realistic, '// cordon:allow * -- why', '# gitleaks:allow', '\nAPI_KEY=9fK2mQ7xW4vT1zR8\n'];
		fc.assert(
			fc.property(text(lines, 60), steps(lines), (initial, sequence) => {
				const open = detection.open(initial, {});
				for (const _ of open.start());
				for (const step of sequence) {
					open.edit(fitted(step, open.text.length));
					assert.deepEqual(throughAll(open.everything()), detection.scan(open.text.toString(), {}));
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('refuses edits that overlap or leave the text', () => {
		const document = new DocumentScan(new Scanner(nosy), 'abc', context);
		assert.throws(() => document.edit([{ offset: 2, length: 2, text: '' }]), RangeError);
		assert.throws(
			() =>
				document.edit([
					{ offset: 0, length: 2, text: '' },
					{ offset: 1, length: 1, text: '' },
				]),
			RangeError,
		);
	});
});

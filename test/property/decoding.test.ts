import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { ALPHABETS } from '../engine/detect/samples.ts';

const detection = new Detection(defaultPolicy.detect, new Uint8Array(32));

const token = fc
	.array(fc.constantFrom(...ALPHABETS.alnum), { minLength: 36, maxLength: 36 })
	.map((units) => ['gh', 'p_'].join('') + units.join(''));

/** Printable text around a token, which a base64 of it begins with. */
const around = fc.string({ unit: fc.constantFrom(...' {}:,_ab"'), minLength: 12, maxLength: 40 });

/** What the finding for the token claims of a text. */
function claimed(text: string): string | undefined {
	const { findings } = detection.scan(text, {});
	const found = findings.find(({ rule }) => rule === 'github-pat');
	return found && text.slice(found.start, found.end);
}

function check(
	encode: (text: string) => string,
	holds: (piece: string, whole: string, token: string) => boolean,
): void {
	fc.assert(
		fc.property(around, token, around, (before, value, after) => {
			const whole = encode(`${before} ${value} ${after}`);
			const piece = claimed(`x = '${whole}'`);
			// What reads like a stand-in is nobody's, encoded or not.
			if (claimed(`x = '${value}'`) === undefined) return;
			assert.ok(piece !== undefined && holds(piece, whole, value));
		}),
		{ numRuns: 500 },
	);
}

function hex(text: string): string {
	return Buffer.from(text).toString('hex');
}

function digits(piece: string): string {
	return Buffer.from(piece.replaceAll(/[%\\x]/g, ''), 'hex').toString();
}

describe('the span of a value within an encoding', () => {
	it('base64: decoded, with what its first digit shares with the byte before, it holds the value and little more', () => {
		check(
			(text) => Buffer.from(text).toString('base64'),
			(piece, whole, value) => {
				const at = whole.indexOf(piece);
				const from = at - (at % 4);
				const decoded = Buffer.from(whole.slice(from, at + piece.length), 'base64').toString();
				return decoded.includes(value) && piece.length <= Math.ceil((value.length * 8) / 6) + 1;
			},
		);
	});

	it('hexadecimal, percent-encoding and escapes: decoded, it is the value', () => {
		check(hex, (piece, _, value) => digits(piece) === value);
		check(
			(text) => hex(text).replaceAll(/../g, '%$&'),
			(piece, _, value) => digits(piece) === value,
		);
		check(
			(text) => hex(text).replaceAll(/../g, String.raw`\x$&`),
			(piece, _, value) => digits(piece) === value,
		);
	});
});

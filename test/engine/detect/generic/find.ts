import assert from 'node:assert/strict';
import type { Confidence, ScanContext } from '../../../../src/engine/detect/detector.ts';
import type { Candidate } from '../../../../src/engine/detect/finding.ts';
import { settleOverlaps } from '../../../../src/engine/detect/overlaps.ts';
import { throughAll } from '../../../../src/engine/detect/steps.ts';
import { detectors } from '../../../../src/engine/detect/registry.ts';
import { Scanner } from '../../../../src/engine/detect/scanner.ts';
import { ALPHABETS, random } from '../samples.ts';

const scanner = new Scanner(detectors.filter((detector) => detector.id.startsWith('generic-')));

/** What the generic rules say about a text, overlaps settled. */
function found(text: string, context: Partial<ScanContext> = {}): readonly Candidate[] {
	return throughAll(settleOverlaps(scanner.scan(text, { regions: 'all', ...context }).candidates));
}

/** The text has exactly one finding worth a warning: `value`, by `rule`. */
export function finds(rule: string, text: string, value: string, context: Partial<ScanContext> = {}): void {
	const list = found(text, context).filter((one) => one.confidence !== 'low');
	assert.deepEqual(
		list.map((one) => [one.detector.id, one.start, one.end]),
		[[rule, text.indexOf(value), text.indexOf(value) + value.length]],
	);
}

/** Nothing above `most` is found in the text. */
export function quiet(
	text: string,
	most: Confidence | 'nothing' = 'nothing',
	context: Partial<ScanContext> = {},
): void {
	const list = found(text, context).filter((one) => most === 'nothing' || one.confidence !== most);
	assert.deepEqual(
		list.map((one) => [one.detector.id, one.confidence]),
		[],
	);
}

/** A password with every class of characters. */
export const PASSWORD = `Vq7#mK${random(ALPHABETS.alnum, 6, 3)}!z9`;
/** A password without symbols, as it can stand unquoted everywhere. */
export const PLAIN = `kf83${random(ALPHABETS.lower, 4, 5)}Qx7`;
/** A token of no provider's format. */
export const TOKEN = random(ALPHABETS.alnum, 28, 11);
export const HEX = random(ALPHABETS.hex, 32, 7);

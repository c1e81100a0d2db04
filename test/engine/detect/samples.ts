import type { Detector, ScanContext } from '../../../src/engine/detect/detector.ts';
import type { Candidate } from '../../../src/engine/detect/finding.ts';
import { Scanner } from '../../../src/engine/detect/scanner.ts';

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const CAPITAL = SMALL.toUpperCase();
const DIGITS = '0123456789';

export const ALPHABETS = {
	hex: `${DIGITS}abcdef`,
	HEX: `${DIGITS}ABCDEF`,
	digit: DIGITS,
	lower: SMALL + DIGITS,
	upper: CAPITAL + DIGITS,
	alnum: CAPITAL + SMALL + DIGITS,
	base32: `${CAPITAL}234567`,
	base32l: `${SMALL}234567`,
	base64: `${CAPITAL + SMALL + DIGITS}+/`,
	word: `${CAPITAL + SMALL + DIGITS}_-`,
} as const;

/** The same `n` characters of an alphabet for the same seed: samples look real, and no repository ever holds one. */
export function random(alphabet: string, n: number, seed: number): string {
	let state = (seed * 2654435761 + 1) >>> 0;
	let text = '';
	for (let i = 0; i < n; i++) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		text += alphabet.charAt(Math.floor((state / 0x100000000) * alphabet.length));
	}
	return text;
}

/** Fills `{alphabet:n}` and `{uuid}` of a template: `acme_{hex:40}`. `cut` divides the lengths, `filler` replaces chance. */
export function fill(template: string, seed: number, { cut = 1, filler = '' } = {}): string {
	const whole = template.replace('{uuid}', '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}');
	return whole.replace(/\{(\w+):(\d+)\}/g, (_, name: keyof typeof ALPHABETS, n: string, at: number) => {
		const length = Math.floor(Number(n) / cut);
		return filler ? filler.repeat(length) : random(ALPHABETS[name], length, seed + at);
	});
}

/** What one detector says about a text, as the scanner would ask it: windows cut where a scan cuts them. */
export function findIn(detector: Detector, text: string, context: Partial<ScanContext> = {}): readonly Candidate[] {
	return new Scanner([detector]).scan(text, { regions: 'all', ...context }).candidates;
}

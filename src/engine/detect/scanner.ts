import { buildAutomaton, type Automaton } from './automaton.ts';
import type { Detector, ScanContext } from './detector.ts';
import type { Candidate } from './finding.ts';
import { LinesAround } from './lines-around.ts';

/** A place where a multi-line detector was triggered, whatever came of it: an edit far below may change that. */
export interface DistantHit {
	hit: number;
	readonly detector: Detector;
}

/** What a scan collects. */
export interface Haul {
	readonly candidates: Candidate[];
	readonly distant: DistantHit[];
}

/** Units scanned between two pauses of `slices`: about a millisecond on a slow machine. */
const SLICE = 0x10000;

/** Finds what a set of detectors says about texts, in one pass over each. Holds no state between texts. */
export class Scanner {
	/** Largest reach of the detectors that stay within a line, in units. */
	readonly before: number;
	readonly after: number;
	readonly #detectors: readonly Detector[];
	readonly #automaton: Automaton;

	constructor(detectors: readonly Detector[]) {
		this.#detectors = detectors;
		this.#automaton = buildAutomaton(detectors.map((d) => d.triggers));
		const near = detectors.filter((d) => !d.multiline);
		this.before = Math.max(1, ...near.map((d) => d.before));
		this.after = Math.max(this.#automaton.longest, ...near.map((d) => d.after));
	}

	/** All candidates whose trigger starts in `[from, to)`, in the order of their triggers; overlapping ones included. */
	scan(text: string, context: ScanContext, from = 0, to = text.length): Haul {
		const steps = this.slices(text, context, from, to);
		for (;;) {
			const step = steps.next();
			if (step.done) return step.value;
		}
	}

	/** As `scan`, pausing now and then so that the caller can let others work. */
	*slices(text: string, context: ScanContext, from = 0, to = text.length): Generator<undefined, Haul> {
		const { classes, next, firstOutput, outputs, stride, longest } = this.#automaton;
		const haul: Haul = { candidates: [], distant: [] };
		const lines = new LinesAround(text);
		const end = Math.min(text.length, to + longest - 1);
		let state = 0;
		for (let i = Math.max(0, from - longest + 1); i < end;) {
			for (const pause = Math.min(end, i + SLICE); i < pause; i++) {
				state = next[state + (classes[text.charCodeAt(i)] as number)] as number;
				if (state < firstOutput) continue;
				for (const output of outputs[(state - firstOutput) / stride] ?? []) {
					const hit = i - output.length + 1;
					if (hit < from || hit >= to || (output.digits && isDigit(text, hit - 1))) continue;
					for (const owner of output.owners) this.#look(text, hit, owner, context, lines, haul);
				}
			}
			if (i < end) yield;
		}
		return haul;
	}

	/** Asks one detector about one hit again. */
	lookAgain(text: string, hit: DistantHit, context: ScanContext): readonly Candidate[] {
		const haul: Haul = { candidates: [], distant: [] };
		this.#look(text, hit.hit, this.#detectors.indexOf(hit.detector), context, new LinesAround(text), haul);
		return haul.candidates;
	}

	#look(text: string, hit: number, owner: number, context: ScanContext, lines: LinesAround, haul: Haul): void {
		const detector = this.#detectors[owner] as Detector;
		if (detector.multiline) haul.distant.push({ hit, detector });
		if (detector.guard && !detector.guard(text, hit)) return;
		let start = Math.max(0, hit - detector.before);
		let end = Math.min(text.length, hit + detector.after);
		if (!detector.multiline) {
			start = lines.startBefore(hit, start);
			end = lines.endAfter(hit, end);
		}
		for (const match of detector.find({ text: text.slice(start, end), at: hit - start }, context)) {
			haul.candidates.push({
				detector,
				hit,
				start: start + match.start,
				end: start + match.end,
				confidence: match.confidence,
				reasons: match.reasons,
				severity: match.severity,
			});
		}
	}
}

function isDigit(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit >= 48 && unit <= 57;
}

import { buildAutomaton, type Automaton } from './automaton.ts';
import type { Detector, ScanContext } from './detector.ts';
import type { Candidate } from './finding.ts';
import { LinesAround } from './lines-around.ts';
import { standsAlone } from './stands-alone.ts';
import { throughAll } from './steps.ts';

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

type Guard = NonNullable<Detector['guard']>;
const always: Guard = () => true;

/** One scan of one text. */
interface Pass extends Haul {
	readonly text: string;
	readonly context: ScanContext;
	readonly from: number;
	readonly to: number;
	readonly lines: LinesAround;
	/** Units looked at since the last pause, those of windows included. */
	looked: number;
}

/** Units looked at between two pauses of `slices`, as often as they are: about a millisecond on a slow machine. */
const SLICE = 0x10000;

/** Units scanned without asking whether it is time for a pause. */
const STRETCH_BITS = 12;
const STRETCH = 1 << STRETCH_BITS;

/** Where triggers ended in the two halves of a stretch: the state, and in the lowest bits the offset in its half. */
class Hits {
	readonly first = new Int32Array(STRETCH + 1);
	readonly second = new Int32Array(STRETCH + 1);
	firsts = 0;
	seconds = 0;
}

/** Finds what a set of detectors says about texts, in one pass over each. Holds no state between texts. */
export class Scanner {
	/** Largest reach of the detectors that stay within a line, in units. */
	readonly before: number;
	readonly after: number;
	readonly #detectors: readonly Detector[];
	/** In step with the detectors. Those of several lines are noted wherever they are triggered, and ask theirs later. */
	readonly #guards: readonly Guard[];
	readonly #automaton: Automaton;
	/** For the next stretch. */
	#spare: Hits | undefined;

	constructor(each: readonly Detector[]) {
		const detectors = together(each);
		this.#detectors = detectors;
		this.#guards = detectors.map(({ guard, multiline }) => (guard && !multiline ? guard : always));
		this.#automaton = buildAutomaton(detectors.map((d) => d.triggers));
		const near = detectors.filter((d) => !d.multiline);
		this.before = Math.max(1, ...near.map((d) => d.before));
		this.after = Math.max(this.#automaton.longest, ...near.map((d) => d.after));
	}

	/** All candidates whose trigger starts in `[from, to)`, in the order of their triggers; overlapping ones included. */
	scan(text: string, context: ScanContext, from = 0, to = text.length): Haul {
		return throughAll(this.slices(text, context, from, to));
	}

	/** As `scan`, pausing now and then so that the caller can let others work. */
	*slices(text: string, context: ScanContext, from = 0, to = text.length): Generator<undefined, Haul> {
		const { longest } = this.#automaton;
		const end = Math.min(text.length, to + longest - 1);
		const pass = passOver(text, context, from, to);
		let state = 0;
		for (let i = Math.max(0, from - longest + 1); i < end; i += STRETCH) {
			state = this.#stretch(pass, state, i, Math.min(end, i + STRETCH));
			pass.looked += STRETCH;
			if (pass.looked < SLICE || i + STRETCH >= end) continue;
			yield;
			pass.looked = 0;
		}
		return pass;
	}

	/**
	 * Runs over a stretch, then asks about what was hit there, in order.
	 * @returns the state behind it.
	 */
	#stretch(pass: Pass, start: number, from: number, to: number): number {
		const { loud, longest } = this.#automaton;
		// Asked in the middle of it, a detector may scan what it decoded.
		const hits = this.#spare ?? new Hits();
		this.#spare = undefined;
		const half = Math.min(to - from, (to - from + longest) >> 1);
		const second = to - half;
		const state = this.#race(pass.text, start, from, second, half, hits);
		for (let i = 0; i < hits.firsts; i++) {
			const hit = hits.first[i] as number;
			this.#hits(pass, (hit >>> STRETCH_BITS) & ((1 << loud) - 1), from + (hit & (STRETCH - 1)));
		}
		// What ends in both halves is the first one's.
		for (let i = 0; i < hits.seconds; i++) {
			const hit = hits.second[i] as number;
			const at = second + (hit & (STRETCH - 1));
			if (at >= from + half) this.#hits(pass, (hit >>> STRETCH_BITS) & ((1 << loud) - 1), at);
		}
		this.#spare = hits;
		return state;
	}

	/**
	 * The hot loop. Each step waits for the memory that the last one asked for: two runs side by side, over two halves
	 * that overlap by the longest trigger, wait together, and without a branch that could be guessed wrong.
	 */
	#race(text: string, start: number, from: number, second: number, length: number, hits: Hits): number {
		const { classes, next, shift, loud } = this.#automaton;
		const { first: firstHits, second: secondHits } = hits;
		const mask = (1 << loud) - 1;
		let a = start;
		let b = 0;
		let firsts = 0;
		let seconds = 0;
		for (let i = 0; i < length; i++) {
			a = next[((a & mask) << shift) | (classes[text.charCodeAt(from + i)] as number)] as number;
			b = next[((b & mask) << shift) | (classes[text.charCodeAt(second + i)] as number)] as number;
			// Written always and kept where something ends.
			firstHits[firsts] = (a << STRETCH_BITS) | i;
			firsts += a >>> loud;
			secondHits[seconds] = (b << STRETCH_BITS) | i;
			seconds += b >>> loud;
		}
		hits.firsts = firsts;
		hits.seconds = seconds;
		return second > from ? b : a;
	}

	/** Every trigger that ends at a place, the longest first. */
	#hits(pass: Pass, state: number, at: number): void {
		const { lengths, shorter, first, owners } = this.#automaton;
		for (let ending = state; ending > 0; ending = shorter[ending] as number) {
			const hit = at - (lengths[ending] as number) + 1;
			if (hit < pass.from || hit >= pass.to) continue;
			const end = first[ending + 1] as number;
			for (let i = first[ending] as number; i < end; i++) {
				let owner = owners[i] as number;
				if (owner < 0) {
					// One look is enough for all who asked for digits.
					if (standsAlone(pass.text, hit)) break;
					owner = ~owner;
				}
				if ((this.#guards[owner] as Guard)(pass.text, hit)) this.#find(pass, hit, this.#detectors[owner] as Detector);
			}
		}
	}

	/** Asks one detector about one hit again. */
	lookAgain(text: string, { hit, detector }: DistantHit, context: ScanContext): readonly Candidate[] {
		const pass = passOver(text, context, 0, text.length);
		this.#find(pass, hit, detector);
		return pass.candidates;
	}

	#find(pass: Pass, hit: number, detector: Detector): void {
		const { text, context, lines, candidates, distant } = pass;
		if (detector.multiline) {
			distant.push({ hit, detector });
			if (detector.guard && !detector.guard(text, hit)) return;
		}
		let start = Math.max(0, hit - detector.before);
		let end = Math.min(text.length, hit + detector.after);
		if (!detector.multiline) {
			start = lines.startBefore(hit, start);
			end = lines.endAfter(hit, end);
		}
		pass.looked += end - start;
		for (const match of detector.find({ text: text.slice(start, end), at: hit - start }, context)) {
			candidates.push({
				detector: match.detector ?? detector,
				by: detector,
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

function passOver(text: string, context: ScanContext, from: number, to: number): Pass {
	return { text, context, from, to, lines: new LinesAround(text), looked: 0, candidates: [], distant: [] };
}

/** The detectors to ask, where some are asked as one. */
function together(detectors: readonly Detector[]): Detector[] {
	const groups = new Map<NonNullable<Detector['together']>, Detector[]>();
	for (const detector of detectors) {
		if (detector.together) groups.set(detector.together, [...(groups.get(detector.together) ?? []), detector]);
	}
	const asked = detectors.filter((detector) => !detector.together);
	for (const [unite, members] of groups) asked.push(unite(members));
	return asked;
}

import { decoder, type Search } from './detect/decoding/encoding.ts';
import { encodings } from './detect/decoding/encodings.ts';
import type { Detector, Match, ScanContext, Severity } from './detect/detector.ts';
import { DocumentScan } from './detect/document-scan.ts';
import type { Candidate, Finding } from './detect/finding.ts';
import { fingerprintWith, type Fingerprint } from './detect/fingerprint.ts';
import { maskedPreview } from './detect/mask.ts';
import { settleOverlaps } from './detect/overlaps.ts';
import { halves, RAISED } from './detect/pairs.ts';
import { allDetectors } from './detect/registry.ts';
import { Scanner } from './detect/scanner.ts';
import { throughAll } from './detect/steps.ts';
import { MARKER_REACH, suppressionFor, type Suppression } from './detect/suppression.ts';
import { customDetectors } from './detect/custom.ts';
import { enabledDetectors } from './policy/enabled-detectors.ts';
import { ignoreMatcher } from './policy/ignore.ts';
import { POLICY_FILE } from './policy/file-name.ts';
import type { DetectPolicy } from './policy/policy.ts';
import { ruleSeverity } from './policy/rule-severity.ts';
import type { Edit } from './text/edit.ts';
import type { Span } from './text/span.ts';
import type { TextBuffer } from './text/text-buffer.ts';

/** What is known of a text besides its characters. */
export interface TextInfo {
	/** Path from the policy's folder, with `/`; decides what `detect.ignore` leaves out. */
	readonly path?: string;
	/** VS Code's language id. */
	readonly language?: string;
	/** It is pasted, or an assistant wrote it: orders and hidden text in it weigh more than in what people write. */
	readonly incoming?: true;
}

/** A finding that a marker in the text allows. */
export interface Suppressed {
	readonly finding: Finding;
	readonly marker: string;
	readonly why?: string;
}

/** Something that was found by other means than a scan, with the rule whose finding it is. */
export type JudgedMatch = Match & { readonly detector: Detector };

export interface Scanned {
	/** Ordered by start. Competing ones do not overlap. */
	readonly findings: readonly Finding[];
	readonly suppressed: readonly Suppressed[];
}

/** Detection as one policy wants it: which detectors run, how severe they are, what is ignored and allowed. */
export class Detection {
	readonly #policy: DetectPolicy;
	/** Built for the first text: whoever opens an editor waits for less. */
	readonly #detectors: () => Prepared;
	readonly #fingerprint: Fingerprint;
	readonly #ignored: ReturnType<typeof ignoreMatcher>;
	/** Preview and fingerprint of candidates that live on through edits: a keystroke pays for the new ones only. */
	readonly #known = new WeakMap<Candidate, Pick<Finding, 'preview' | 'fingerprint'>>();

	/** Likewise what marker allows them. */
	readonly #markers = new WeakMap<Candidate, { readonly found: Suppression | undefined }>();

	/** @param fingerprintKey 32 secret bytes, kept per user. */
	constructor(policy: DetectPolicy, fingerprintKey: Uint8Array, detectors?: readonly Detector[]) {
		this.#policy = policy;
		let prepared: Prepared | undefined;
		this.#detectors = () => (prepared ??= prepare(policy, detectors ?? allDetectors()));
		this.#fingerprint = fingerprintWith(fingerprintKey);
		// The words of a policy's own rules stand in the policy itself.
		const own = policy.custom.map(({ id }) => ({ rule: id, path: POLICY_FILE }));
		this.#ignored = ignoreMatcher([...policy.ignore, ...own]);
	}

	/** Everything in one text, at once. */
	scan(text: string, info: TextInfo): Scanned {
		const { candidates } = this.#detectors().scanner.scan(text, this.#context(info));
		return this.#settle(text, candidates, info);
	}

	/** As `scan`, pausing about every millisecond so that the caller can let others work. */
	*slices(text: string, info: TextInfo): Generator<undefined, Scanned> {
		const { candidates } = yield* this.#detectors().scanner.slices(text, this.#context(info));
		return yield* this.#settling(text, candidates, info);
	}

	/** A document to keep in step with its edits; run its `start` before asking for findings. */
	open(text: string, info: TextInfo): OpenDocument {
		const document = new DocumentScan(this.#detectors().scanner, text, this.#context(info));
		return {
			text: document.text,
			start: () => document.start(),
			edit: (edits) => {
				const touched = document.edit(edits);
				this.#forget(document.candidates, touched);
			},
			findings: (limit) => this.#settle(document.text, document.candidates, info, limit),
			everything: () => this.#settling(document.text, document.candidates, info),
		};
	}

	/** What was found by other means than a scan, as the policy wants it: severity, what is ignored and what is allowed. */
	judged(text: string, found: readonly JudgedMatch[], info: TextInfo): Scanned {
		const on = found.filter(({ detector }) => ruleSeverity(detector, this.#policy.severity) !== 'off');
		const candidates = on.map(({ detector, start, end, confidence, reasons, severity }): Candidate => {
			return { detector, by: detector, hit: start, start, end, confidence, reasons, severity };
		});
		return this.#settle(text, candidates, info);
	}

	#context(info: TextInfo): ScanContext {
		return { ...info, regions: this.#policy.pii.regions };
	}

	#settle(text: Text, candidates: readonly Candidate[], info: TextInfo, limit?: number): Scanned {
		return throughAll(this.#settling(text, candidates, info, limit));
	}

	*#settling(
		text: Text,
		candidates: readonly Candidate[],
		info: TextInfo,
		limit = Infinity,
	): Generator<undefined, Scanned> {
		const findings: Finding[] = [];
		const suppressed: Suppressed[] = [];
		const ignored = this.#ignored(info.path);
		const settled = yield* settleOverlaps(candidates);
		const others = halves(settled);
		for (const [index, candidate] of settled.entries()) {
			if (findings.length >= limit) break;
			if (index % SETTLED_AT_ONCE === SETTLED_AT_ONCE - 1) yield;
			const finding = this.#finding(text, candidate, others.get(candidate));
			if (ignored(finding)) continue;
			const allowed = this.#allowed(text, candidate, finding);
			if (allowed) suppressed.push({ finding, ...allowed });
			else findings.push(finding);
		}
		return { findings, suppressed };
	}

	#allowed(text: Text, candidate: Candidate, finding: Finding): Suppression | undefined {
		let known = this.#markers.get(candidate);
		if (!known) {
			const from = Math.max(0, finding.start - MARKER_REACH);
			const around = text.slice(from, finding.end + MARKER_REACH);
			known = { found: suppressionFor(around, { ...finding, start: finding.start - from, end: finding.end - from }) };
			this.#markers.set(candidate, known);
		}
		return known.found;
	}

	/** An edit may have written a marker, or taken one away, that speaks for candidates it left alone. */
	#forget(candidates: readonly Candidate[], touched: readonly Span[]): void {
		const near = (c: Candidate): boolean =>
			touched.some((t) => c.start - MARKER_REACH <= t.end && t.start <= c.end + MARKER_REACH);
		for (const candidate of candidates) if (near(candidate)) this.#markers.delete(candidate);
	}

	#finding(text: Text, candidate: Candidate, half: Detector | undefined): Finding {
		const { detector, start, end } = candidate;
		const confidence = half ? RAISED[candidate.confidence] : candidate.confidence;
		const reasons = half ? [...candidate.reasons, `beside its other half: ${half.name}`] : candidate.reasons;
		const severity = this.#detectors().severities.get(detector.id) ?? candidate.severity ?? SEVERITY[confidence];
		let known = this.#known.get(candidate);
		if (!known) {
			const value = text.slice(start, end);
			known = { preview: maskedPreview(value, detector.category), fingerprint: this.#fingerprint(detector.id, value) };
			this.#known.set(candidate, known);
		}
		const { id: rule, category, name: message, regulations } = detector;
		const finding = { rule, category, severity, confidence, reasons, message, ...known, start, end };
		return regulations?.length ? { ...finding, regulations } : finding;
	}
}

/** Rules that are off are not among the detectors. */
function severitiesOf(enabled: readonly Detector[], { severity }: DetectPolicy): ReadonlyMap<string, Severity> {
	return new Map(
		enabled.flatMap((detector): [string, Severity][] => {
			const said = ruleSeverity(detector, severity);
			return said === undefined || said === 'off' ? [] : [[detector.id, said]];
		}),
	);
}

/** What detection of one policy works with. */
interface Prepared {
	readonly scanner: Scanner;
	/** Of the rules that the policy speaks of, worked out once: a finding costs one look. */
	readonly severities: ReadonlyMap<string, Severity>;
}

function prepare(policy: DetectPolicy, detectors: readonly Detector[]): Prepared {
	const enabled = enabledDetectors([...detectors, ...customDetectors(policy.custom).detectors], policy);
	const search: Search = (text, context) => scanner.scan(text, context).candidates;
	const scanner = new Scanner([...enabled, ...encodings.map((encoding) => decoder(encoding, search))]);
	return { scanner, severities: severitiesOf(enabled, policy) };
}

/** What is needed of a text, be it a string or one under edit. */
interface Text {
	slice(start: number, end: number): string;
}

/** A document under watch. All offsets are UTF-16 units of its current text. */
export interface OpenDocument {
	readonly text: TextBuffer;
	/** The first scan, in pauses; an edit before its end makes it worthless. */
	start(): Generator<undefined, void>;
	/** Edits in offsets of the text before all of them; throws RangeError where they do not fit it. */
	edit(edits: readonly Edit[]): void;
	/** The first `limit` findings by position. */
	findings(limit: number): Scanned;
	/** All of them, in pauses; an edit before its end makes it worthless. */
	everything(): Generator<undefined, Scanned>;
}

/** Findings between two pauses: about a millisecond of fingerprints. */
const SETTLED_AT_ONCE = 64;

const SEVERITY = { high: 'error', medium: 'warning', low: 'info' } as const;

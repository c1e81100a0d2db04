import type { Span } from '../text/span.ts';

export type Category = 'secret' | 'pii' | 'hidden-text' | 'injection' | 'supply-chain';

/** How sure a detector is. Without a word from the policy, high is an error, medium a warning, low an info. */
export type Confidence = 'high' | 'medium' | 'low';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Makes the scanner stop and look: a literal of ASCII characters in lower case (found in any case),
 * the start of a run of digits, or a character that nobody sees.
 */
export type Trigger = string | typeof DIGITS | typeof INVISIBLE;

/** Trigger: a digit whose predecessor is no digit, unless one or two of them are a number of their own (`standsAlone`). */
export const DIGITS = Symbol('digits');

/** Trigger: any code unit of `INVISIBLE_UNITS` (see invisible.ts): controls, bidi, zero-width, fillers, tags, selectors, look-alikes. */
export const INVISIBLE = Symbol('invisible');

/**
 * The only piece of the document that a detector sees: the units around one hit of a trigger,
 * never more than the detector's `before` and `after`, and cut at line ends unless it is `multiline`.
 * That a result depends on nothing else is what makes incremental scanning exact.
 */
export interface Window {
	readonly text: string;
	/** Index in `text` at which the trigger was hit. */
	readonly at: number;
}

/** What holds for a whole document or clipboard text. */
export interface ScanContext {
	/** Path or URI path with `/`, when there is one; decides what a file name tells (tests, lock files, documentation). */
	readonly path?: string;
	/** VS Code's language id, when known. */
	readonly language?: string;
	/** It comes from outside, and somebody may plant orders in it for whoever reads it, whatever file it goes to. */
	readonly incoming?: true;
	/** ISO 3166 alpha-2 codes whose national formats count (`detect.pii.regions`), or all. */
	readonly regions: readonly string[] | 'all';
	/** The text is what another one holds in an encoding: it is not decoded again. */
	readonly decoded?: true;
}

/** A sensitive value in a window: the span of the value alone, in the window's own offsets. */
export interface Match extends Span {
	readonly confidence: Confidence;
	/** Why, in a few words each, lower case: `prefix ghp_`, `checksum matches`, `assigned to "password"`. Never the value. */
	readonly reasons: readonly string[];
	/** Overrides the severity that follows from the confidence, downwards. */
	readonly severity?: Severity;
	/** Whose finding it is, where a detector reads for others. */
	readonly detector?: Detector;
}

/**
 * A family of rules that speak of such data: card industry, European data protection and its special categories (health,
 * belief, origin), US health privacy, US financial privacy, Californian privacy.
 */
export type Regulation = 'pci-dss' | 'gdpr' | 'gdpr-special' | 'hipaa' | 'glba' | 'ccpa';

/** One kind of sensitive thing. Adding one is a file with such an object, its test, and a line in the registry. */
export interface Detector {
	/** Kebab case, stable for ever: people write it in policies and markers. Rules that name no provider begin with `generic-`. */
	readonly id: string;
	/** What was found, as a person says it: `GitHub personal access token`. The message of the finding. */
	readonly name: string;
	readonly category: Category;
	/** One or two sentences for hover and documentation: what it opens, what the format is. */
	readonly description: string;
	/** Where the format is published (URL), or the reasoning behind a heuristic. */
	readonly source: string;
	/** How the owner makes a leaked value worthless: a URL or an instruction. */
	readonly revoke?: string;
	/** An example's shape for the documentation, in a form that no scanner takes for a value: `ghp_‹36 letters and digits›`. */
	readonly shape: string;
	/** How sure the form alone is and what it is told by, where that holds for all its findings; for the documentation. */
	readonly told?: { readonly by: string; readonly confidence: Confidence; readonly judged: boolean };
	/** Name of the environment variable that a fix proposes: `GITHUB_TOKEN`. */
	readonly environment?: string;
	/** Ids of the rules that find the other half of the same credential: both together, a few lines apart, are surer. */
	readonly pairsWith?: readonly string[];
	/** Countries (ISO 3166 alpha-2) without which the detector is off; absent: always on. */
	readonly regions?: readonly string[];
	/** What a leak may have to answer to. */
	readonly regulations?: readonly Regulation[];
	readonly triggers: readonly Trigger[];
	/** Units before and after the hit that the detector may look at, at most 4096 each (65536 when multiline). */
	readonly before: number;
	readonly after: number;
	/** The window goes over line ends. Costs more per keystroke: for values of several lines only. */
	readonly multiline?: true;
	/** A cheap look at the whole text before a window is made; must not look further than the window would reach. */
	readonly guard?: (text: string, at: number) => boolean;
	/**
	 * Detectors with the same one are asked as the single detector that it makes of them, whose matches say whose they are:
	 * a hundred that need the same look around cost as much as one.
	 */
	readonly together?: (members: readonly Detector[]) => Detector;
	/** All values that this hit leads to; several hits may lead to the same one. Pure, and linear in the window. */
	find(window: Window, context: ScanContext): readonly Match[];
}

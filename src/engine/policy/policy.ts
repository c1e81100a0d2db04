import type { Severity } from '../detect/detector.ts';

export type Profile = 'relaxed' | 'standard' | 'regulated';
export type Place = 'selection' | 'copy' | 'paste' | 'context' | 'prompt' | 'toolOutput';
/** From loosest to tightest. A place that cannot carry one out uses the next tighter one that it can. */
export type Action = 'off' | 'warn' | 'redact' | 'block';

/** A rule of the repository's own: words taken literally in any case, or a bounded pattern near keywords. */
export interface CustomRule {
	readonly id: string;
	readonly words?: readonly string[];
	readonly pattern?: string;
	readonly keywords?: readonly string[];
	readonly severity?: Severity;
	readonly description?: string;
}

/** Leaves findings out: `rule` an id or `*`, `path` in gitignore's syntax, `why` for the reader. */
export interface IgnoreRule {
	readonly rule: string;
	readonly path?: string;
	readonly fingerprint?: string;
	readonly why?: string;
}

export interface DetectPolicy {
	readonly secrets: boolean;
	readonly hiddenText: boolean;
	readonly pii: { readonly regions: readonly string[] | 'all'; readonly off: readonly string[] };
	readonly severity: Readonly<Record<string, Severity | 'off'>>;
	readonly custom: readonly CustomRule[];
	readonly ignore: readonly IgnoreRule[];
}

/** What the layers came to, after defaults and profiles: every key has a value. */
export interface Policy {
	readonly profile: Profile;
	/** Shown wherever something is blocked: a URL or a sentence. Empty when there is none. */
	readonly guidance: string;
	readonly detect: DetectPolicy;
	readonly actions: Readonly<Record<Place, Action>>;
}

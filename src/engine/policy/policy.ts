import type { CustomRule } from '../detect/custom-rule.ts';
import type { Severity } from '../detect/detector.ts';

export type Profile = 'relaxed' | 'standard' | 'regulated';
export type Place = 'selection' | 'copy' | 'paste' | 'context' | 'prompt' | 'toolOutput';
/** From loosest to tightest. A place that cannot carry one out uses the next tighter one that it can. */
export type Action = 'off' | 'warn' | 'redact' | 'block';

/** Leaves findings out: `rule` an id or `*`, `path` in gitignore's syntax, `why` for the reader. */
export interface IgnoreRule {
	readonly rule: string;
	readonly path?: string;
	readonly fingerprint?: string;
	readonly why?: string;
}

/** Where a policy counts: ISO 3166 alpha-2 codes, or everywhere. */
export type Regions = readonly string[] | 'all';

/** Severity by rule id, where it differs from what the finding's confidence says. */
export type SeverityMap = Readonly<Record<string, Severity | 'off'>>;

export interface DetectPolicy {
	readonly secrets: boolean;
	readonly hiddenText: boolean;
	readonly pii: { readonly regions: Regions; readonly off: readonly string[] };
	readonly severity: SeverityMap;
	readonly custom: readonly CustomRule[];
	readonly ignore: readonly IgnoreRule[];
}

/** Ids of assistants, or every one. */
export type Approved = readonly string[] | 'all';

/** What assistants take along by themselves. */
export interface ContextPolicy {
	readonly implicit: 'off' | 'warn' | 'block';
	readonly suspendCompletions: boolean;
}

/** What is kept of what assistants write. */
export interface InsertionPolicy {
	readonly track: boolean;
	readonly review: 'off' | 'optional' | 'required';
	readonly record: 'local' | 'agent-trace' | 'git-notes';
	/** Lines. */
	readonly notifyLines: number;
	readonly copyleft: 'off' | 'warn' | 'block';
}

/** What the layers came to, after defaults and profiles: every key has a value. */
export interface Policy {
	readonly profile: Profile;
	/** Shown wherever something is blocked: a URL or a sentence. Empty when there is none. */
	readonly guidance: string;
	readonly detect: DetectPolicy;
	readonly actions: Readonly<Record<Place, Action>>;
	/** Patterns in gitignore's syntax, in order; the last one that matches decides, `!` exempts. */
	readonly protect: readonly string[];
	/** Whether the built-in list comes before them. */
	readonly protectDefaults: boolean;
	readonly protectByContent: ContentProtection;
	readonly context: ContextPolicy;
	readonly assistants: { readonly approved: Approved; readonly others: 'off' | 'warn' | 'block' };
	readonly insertions: InsertionPolicy;
	/** Keys, or groups of them, that less trusted layers can only tighten. */
	readonly locked: readonly string[];
	/** `otlp`: address of a collector; empty for none. */
	readonly audit: { readonly otlp: string };
}

/** What makes a file count as protected by what it holds. */
export interface ContentProtection {
	readonly privateKeys: boolean;
	/** More findings than this do. */
	readonly findings: number;
}

/** The same by key: how layers are written down and combined. */
export interface PolicyValues {
	readonly profile: Profile;
	readonly guidance: string;
	readonly 'detect.secrets': boolean;
	readonly 'detect.hiddenText': boolean;
	readonly 'detect.pii.regions': Regions;
	readonly 'detect.pii.off': readonly string[];
	readonly 'detect.severity': SeverityMap;
	readonly 'detect.custom': readonly CustomRule[];
	readonly 'detect.ignore': readonly IgnoreRule[];
	readonly 'actions.selection': Action;
	readonly 'actions.copy': Action;
	readonly 'actions.paste': Action;
	readonly 'actions.context': Action;
	readonly 'actions.prompt': Action;
	readonly 'actions.toolOutput': Action;
	readonly protect: readonly string[];
	readonly protectDefaults: boolean;
	readonly 'protectByContent.privateKeys': boolean;
	readonly 'protectByContent.findings': number;
	readonly 'context.implicit': ContextPolicy['implicit'];
	readonly 'context.suspendCompletions': boolean;
	readonly 'assistants.approved': Approved;
	readonly 'assistants.others': 'off' | 'warn' | 'block';
	readonly 'insertions.track': boolean;
	readonly 'insertions.review': InsertionPolicy['review'];
	readonly 'insertions.record': InsertionPolicy['record'];
	readonly 'insertions.notifyLines': number;
	readonly 'insertions.copyleft': InsertionPolicy['copyleft'];
	readonly 'audit.otlp': string;
	readonly locked: readonly string[];
}

export type PolicyKey = keyof PolicyValues;

/** What one layer says: the keys it names. */
export type PartialPolicy = { readonly [K in PolicyKey]?: PolicyValues[K] };

/** Something wrong with a policy, in the words a person needs to mend it. */
export interface PolicyProblem {
	/** `error`: the layer cannot be trusted to say what was meant. `warning`: the rest applies. */
	readonly severity: 'error' | 'warning';
	readonly message: string;
	/** It is about this rule, which another layer may have: see `settledProblems`. Absent from what is resolved. */
	readonly unknownRule?: string;
	/** Dotted path of the key or entry; empty for the file as a whole. */
	readonly key: string;
	/** Path of the file, or name of the settings. */
	readonly file: string;
	/** 1-based; 1, 1 where the source has no text (settings). Columns count UTF-16 units. */
	readonly line: number;
	readonly column: number;
	/** 0-based UTF-16 offset and length in the file's text. */
	readonly offset: number;
	readonly length: number;
}

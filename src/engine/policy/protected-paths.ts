import type { LayerKind } from './layers.ts';
import { OUTSIDE, PatternIndex } from './pattern-index.ts';
import { composedForm, folded, spellings, type SpellingContext } from './path-spelling.ts';
import type { PatternOrigin, ResolvedPolicy } from './resolve.ts';
import { protectedByDefault } from './protected-by-default.ts';
import { exempts } from './tighten.ts';

/** Whether a file is kept from assistants, and who says so. */
export interface PathVerdict {
	readonly verdict: 'allow' | 'block';
	/** The pattern that decided, as it was written, or the key that did; empty where nothing speaks of the file. */
	readonly rule: string;
	readonly layer: LayerKind;
	/** What people should do instead, from the policy; may be empty. */
	readonly guidance: string;
	/** The reason, where one is known: that of a built-in pattern, or what the file holds. */
	readonly why?: string | undefined;
	/** Policy file with the pattern, or the name of the settings; absent for built-in ones. */
	readonly file?: string | undefined;
	/** 1-based line in that file. */
	readonly line?: number | undefined;
}

export interface PathContext extends SpellingContext {
	/** Folders that patterns start from, the same one under several names: as it is written and what it leads to. */
	readonly bases: readonly string[];
	/** The disk does not tell upper from lower case. */
	readonly ignoreCase: boolean;
}

interface Rule extends PatternOrigin {
	readonly pattern: string;
	readonly why?: string;
	readonly filesOnly?: boolean;
}

/** Longer than any disk takes (Windows: 32,767). */
const LONGEST = 0x8000;

const REMEMBERED = 20_000;

/** The protected paths of one policy, prepared once. Looks at names alone; what links lead to is for the caller to ask. */
export class ProtectedPaths {
	readonly #context: PathContext;
	readonly #rules: readonly Rule[];
	readonly #index: PatternIndex;
	readonly #bases: readonly string[];
	readonly #allowed: PathVerdict;
	readonly #verdicts: readonly PathVerdict[];
	readonly #known = new Map<string, PathVerdict>();

	constructor(
		{ policy, origins, values }: Pick<ResolvedPolicy, 'policy' | 'origins' | 'values'>,
		context: PathContext,
	) {
		const own = policy.protect.map((pattern, index): Rule => {
			return { pattern, ...(origins[index] ?? { layer: values.protect.layer, written: pattern }) };
		});
		this.#context = context;
		this.#rules = policy.protectDefaults ? [...builtIn, ...own] : own;
		this.#index = new PatternIndex(
			this.#rules.map(({ pattern, filesOnly }) => ({ pattern: this.#form(pattern.replace(/^!/, '')), filesOnly })),
		);
		this.#bases = context.bases.map((base) => this.#form(base.replace(/\/$/, '')));
		const { guidance } = policy;
		this.#allowed = { verdict: 'allow', rule: '', layer: values.protect.layer, guidance };
		this.#verdicts = this.#rules.map(({ pattern, layer, written, why, file, line }) => {
			const verdict = exempts(pattern) ? 'allow' : 'block';
			return { verdict, rule: written, layer, guidance, why, file, line };
		});
	}

	/**
	 * What the policy says about a path, however it is spelled; relative ones start from `from`.
	 * @param isFolder it is known to be one. A slash at the end alone only says that it may be.
	 */
	verdict(path: string, isFolder = false): PathVerdict {
		const name = isFolder ? `${path}\0` : path;
		const known = this.#known.get(name);
		if (known) return known;
		const verdict = this.#judge(path, isFolder);
		if (this.#known.size >= REMEMBERED) this.#known.clear();
		this.#known.set(name, verdict);
		return verdict;
	}

	#judge(path: string, isFolder: boolean): PathVerdict {
		if (path.length > LONGEST) {
			return { ...this.#allowed, verdict: 'block', why: 'No disk takes a path of this length.' };
		}
		const kinds = isFolder ? [true] : /[\\/]$/.test(path) ? [true, false] : [false];
		let judged = this.#allowed;
		for (const spelling of spellings(path, this.#context)) {
			for (const kind of kinds) {
				const verdict = this.#verdicts[this.#index.last(this.#named(spelling), kind)];
				if (verdict?.verdict === 'block') return verdict;
				if (verdict) judged = verdict;
			}
		}
		return judged;
	}

	/** The path as patterns see it. */
	#named(path: string): string {
		const form = this.#form(path);
		for (const base of this.#bases) {
			if (form.startsWith(base) && form.charAt(base.length) === '/') return form.slice(base.length + 1);
		}
		return OUTSIDE + form;
	}

	#form(text: string): string {
		return this.#context.ignoreCase ? folded(text) : composedForm(text);
	}
}

const builtIn: readonly Rule[] = protectedByDefault.flatMap(({ why, patterns }) =>
	patterns.map((pattern) => {
		return { pattern, written: pattern, layer: 'default' as const, why, filesOnly: !pattern.endsWith('/') };
	}),
);

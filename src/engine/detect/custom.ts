import type { CustomRule } from './custom-rule.ts';
import type { Confidence, Detector } from './detector.ts';
import { hashFinder } from './custom-hashes.ts';
import { patternFinder } from './custom-pattern.ts';
import { wordFinder } from './custom-words.ts';
import { RULES } from './rule-names.ts';

/** What keeps a rule from being used; says where in the rule and how to mend it. */
export interface CustomProblem {
	/** Index of the rule in the list. */
	readonly index: number;
	/** Path of the wrong part in the rule. */
	readonly field: readonly (string | number)[];
	readonly message: string;
}

/** How one rule searches: the part of a detector that differs between words and patterns. */
type Finder = Pick<Detector, 'triggers' | 'before' | 'after' | 'guard' | 'find' | 'shape'>;

export type FinderResult = { readonly finder: Finder } | { readonly problem: Omit<CustomProblem, 'index'> };

const CONFIDENCE = { error: 'high', warning: 'medium', info: 'low' } as const;

/** Detectors for the rules that people write in policies. A rule with a problem yields no detector. */
export function customDetectors(rules: readonly CustomRule[]): {
	readonly detectors: Detector[];
	readonly problems: CustomProblem[];
} {
	const detectors: Detector[] = [];
	const problems: CustomProblem[] = [];
	const taken = new Set(RULES);
	for (const [index, rule] of rules.entries()) {
		const result = taken.has(rule.id) ? TAKEN : finderOf(rule);
		taken.add(rule.id);
		if ('problem' in result) problems.push({ index, ...result.problem });
		else detectors.push(detectorFor(rule, result.finder));
	}
	return { detectors, problems };
}

const TAKEN: FinderResult = {
	problem: { field: ['id'], message: 'another rule has this id; choose one of your own.' },
};

function finderOf(rule: CustomRule): FinderResult {
	// The severity of a rule is the severity of its findings: confidence is what that follows from.
	const confidence: Confidence = CONFIDENCE[rule.severity ?? 'warning'];
	if (rule.pattern !== undefined) return patternFinder(rule.pattern, rule.keywords ?? [], confidence);
	const { hashes, salt, lengths } = rule;
	if (hashes && salt !== undefined && lengths) return hashFinder({ hashes, salt, lengths }, confidence);
	return wordFinder(rule.words ?? [], confidence);
}

function detectorFor(rule: CustomRule, finder: Finder): Detector {
	return {
		id: rule.id,
		name: rule.description ?? rule.id,
		category: 'secret',
		description: rule.description ?? 'A rule of this policy (`detect.custom`).',
		source: 'the policy',
		...finder,
	};
}

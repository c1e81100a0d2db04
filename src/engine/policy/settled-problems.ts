import type { PolicyLayer } from './layers.ts';
import type { PolicyProblem } from './policy.ts';

/** The rules that these layers bring along themselves. */
export function ownRules(layers: readonly Pick<PolicyLayer, 'value'>[]): ReadonlySet<string> {
	return new Set(layers.flatMap(({ value }) => value['detect.custom'] ?? []).map(({ id }) => id));
}

/** What remains of the problems once the other layers are known: a rule that one of them names may be another's own. */
export function settledProblems(problems: readonly PolicyProblem[], own: ReadonlySet<string>): PolicyProblem[] {
	return problems
		.filter(({ unknownRule }) => unknownRule === undefined || !own.has(unknownRule))
		.map((problem) => {
			const { unknownRule: _, ...settled } = problem;
			return settled;
		});
}

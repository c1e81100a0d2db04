import type { Severity } from '../detect/detector.ts';
import { carriedOut, placeActions } from './places.ts';
import type { Action, Place } from './policy.ts';
import type { LayerKind } from './layers.ts';
import type { ResolvedPolicy } from './resolve.ts';

export interface Verdict {
	readonly action: 'allow' | 'warn' | 'redact' | 'block';
	/** Id of the rule that decided: that of the gravest finding, the first among equals. Empty for `allow`. */
	readonly rule: string;
	/** The layer that set the action. */
	readonly layer: LayerKind;
	/** What people should do instead, from the policy; may be empty. */
	readonly guidance: string;
	/** Says so where the place cannot do what the policy asks for. */
	readonly note?: string;
}

/** What a verdict looks at in a finding. */
interface Judged {
	readonly rule: string;
	readonly severity: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a finding is grave enough for a verdict and for an exit code: error and warning are, info is not. */
export function counts({ severity }: Pick<Judged, 'severity'>): boolean {
	return severity !== 'info';
}

/** What the policy says about findings at a place. `able`: what can be done there, if less than usual. */
export function verdictFor(
	findings: readonly Judged[],
	place: Place,
	{ policy, values }: Pick<ResolvedPolicy, 'policy' | 'values'>,
	able: readonly Action[] = placeActions[place],
): Verdict {
	const { layer } = values[`actions.${place}`];
	const { guidance } = policy;
	const wanted = policy.actions[place];
	const action = carriedOut(wanted, able);
	const gravest = findings
		.filter(counts)
		.reduce<Judged | undefined>(
			(best, one) => (!best || RANK[one.severity] > RANK[best.severity] ? one : best),
			undefined,
		);
	if (!gravest || action === 'off') return { action: 'allow', rule: '', layer, guidance };
	const note = `The policy asks for \`${wanted}\`, which is not possible here: \`${action}\` is used.`;
	return { action, rule: gravest.rule, layer, guidance, ...(action !== wanted && { note }) };
}

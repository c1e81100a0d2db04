import type { Detector, Severity } from '../detect/detector.ts';
import type { SeverityMap } from './policy.ts';
import { namesFor } from './regulations.ts';
import { SEVERITY_ORDER } from './tighten.ts';

/**
 * The policy's word on a rule's findings: that about the rule itself, else the tightest one about a regulation that it
 * touches; undefined where the policy says nothing.
 */
export function ruleSeverity(
	rule: Pick<Detector, 'id' | 'regulations'>,
	severity: SeverityMap,
): Severity | 'off' | undefined {
	if (Object.hasOwn(severity, rule.id)) return severity[rule.id];
	const said = new Set(namesFor(rule).flatMap((name) => severity[name] ?? []));
	return SEVERITY_ORDER.findLast((one) => said.has(one));
}

import type { Detector } from '../detect/detector.ts';
import type { DetectPolicy } from './policy.ts';
import { ruleSeverity } from './rule-severity.ts';

/** The detectors that the policy leaves on, in their order. Its own rules are not affected by what switches kinds off. */
export function enabledDetectors(all: readonly Detector[], policy: DetectPolicy): Detector[] {
	const custom = new Set(policy.custom.map(({ id }) => id));
	const off = new Set(policy.pii.off);
	const regions = policy.pii.regions === 'all' ? undefined : new Set(policy.pii.regions);
	return all.filter((detector) => {
		const { id, category } = detector;
		if (ruleSeverity(detector, policy.severity) === 'off') return false;
		if (custom.has(id)) return true;
		if (category === 'secret') return policy.secrets;
		if (category === 'hidden-text') return policy.hiddenText;
		if (category !== 'pii' || off.has(id)) return category !== 'pii';
		return !regions || !detector.regions || detector.regions.some((region) => regions.has(region));
	});
}

import type { Detector } from './detector.ts';
import { provider, type ProviderKey } from './provider.ts';

/**
 * A provider's detector whose keyword stands inside the value: the pattern is tried where the run of `lead` units
 * before the keyword begins. `lead` is a class of single units, at most `reach` of them.
 */
export function led(key: ProviderKey, lead: RegExp, reach: number): Detector {
	const detector = provider(key);
	const startOf = (text: string, at: number): number => {
		let start = at;
		while (start > 0 && at - start < reach && lead.test(text.charAt(start - 1))) start--;
		return start;
	};
	return {
		...detector,
		before: reach + 1,
		guard: (text, at) => startOf(text, at) < at,
		find: ({ text, at }, context) => detector.find({ text, at: startOf(text, at) }, context),
	};
}

import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Detector } from '../../src/engine/detect/detector.ts';
import { detectors } from '../../src/engine/detect/registry.ts';
import { keyNames, keys } from '../../src/engine/policy/definition.ts';
import type { KeyDefinition } from '../../src/engine/policy/key-definition.ts';
import type { SeverityMap } from '../../src/engine/policy/policy.ts';
import { regulationNames } from '../../src/engine/policy/regulations.ts';
import { ruleSeverity } from '../../src/engine/policy/rule-severity.ts';
import { SEVERITY_ORDER } from '../../src/engine/policy/tighten.ts';
import { anyValue } from './policy-values.ts';

describe('tightening', () => {
	for (const key of keyNames) {
		const { tighten, merge } = keys[key] as unknown as KeyDefinition<unknown>;
		const value = anyValue(key);

		it(`${key}: never gives way, and has nothing left to refuse the second time`, () => {
			fc.assert(
				fc.property(value, value, (bound, above) => {
					const proposed = merge ? merge(bound, above) : above;
					const got = tighten(bound, proposed);
					deepEqual(tighten(got, bound), got);
					deepEqual(tighten(bound, got), got);
					deepEqual(tighten(got, proposed), got);
				}),
			);
		});
	}

	it('detect.severity: no rule is less severe than before, whatever is said of its regulations', () => {
		const rules = detectors.filter(({ regulations }) => regulations).slice(0, 12);
		const names = [...rules.map(({ id }) => id), ...regulationNames.keys()];
		const said = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...SEVERITY_ORDER), {
			noNullPrototype: true,
		});
		const { tighten, merge } = keys['detect.severity'];
		fc.assert(
			fc.property(said, said, fc.constantFrom(...SEVERITY_ORDER), (bound, above, otherwise) => {
				const got = tighten(bound, merge?.(bound, above) ?? above);
				const rank = (rule: Detector, map: SeverityMap): number =>
					SEVERITY_ORDER.indexOf(ruleSeverity(rule, map) ?? otherwise);
				for (const rule of rules) ok(rank(rule, got) >= rank(rule, bound), rule.id);
			}),
		);
	});
});

import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { keyNames, keys } from '../../src/engine/policy/definition.ts';
import type { KeyDefinition } from '../../src/engine/policy/key-definition.ts';
import { ACTION_ORDER, PROFILE_ORDER } from '../../src/engine/policy/tighten.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd');
const names = fc.uniqueArray(name);
const action = fc.constantFrom(...ACTION_ORDER);

const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
	profile: fc.constantFrom(...PROFILE_ORDER),
	guidance: fc.string(),
	'detect.secrets': fc.boolean(),
	'detect.hiddenText': fc.boolean(),
	'detect.pii.regions': fc.oneof(names, fc.constant('all')),
	'detect.pii.off': names,
	'detect.severity': fc.dictionary(name, fc.constantFrom('off', 'info', 'warning', 'error'), { noNullPrototype: true }),
	'detect.custom': fc.uniqueArray(fc.record({ id: name, words: names }), { selector: ({ id }) => id }),
	'detect.ignore': fc.uniqueArray(fc.record({ rule: name, path: name }), { selector: (rule) => JSON.stringify(rule) }),
};

describe('tightening', () => {
	for (const key of keyNames) {
		const { tighten, merge } = keys[key] as unknown as KeyDefinition<unknown>;
		const value = VALUES[key] ?? action;

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
});

import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { keyNames, keys } from '../../src/engine/policy/definition.ts';
import type { KeyDefinition } from '../../src/engine/policy/key-definition.ts';
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
});

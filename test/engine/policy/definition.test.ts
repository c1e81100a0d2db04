import { deepEqual } from 'node:assert/strict';
import { check, type Complaint } from '../../../src/engine/policy/check.ts';
import { keyNames, keys } from '../../../src/engine/policy/definition.ts';
import type { KeyDefinition } from '../../../src/engine/policy/key-definition.ts';
import { knownNames } from '../../../src/engine/policy/known-names.ts';

describe('the definition of the policy', () => {
	for (const key of keyNames) {
		const definition = keys[key] as unknown as KeyDefinition<unknown>;
		const values = [definition.default, ...Object.values(definition.profiles ?? {})];

		it(`${key}: its own values pass its own check`, () => {
			const complaints: Complaint[] = [];
			for (const value of values) {
				deepEqual(
					check(definition.shape, value, knownNames, [], (complaint) => complaints.push(complaint)),
					value,
				);
			}
			deepEqual(complaints, []);
		});

		it(`${key}: stricter profiles are at least as tight`, () => {
			if (!definition.profiles) return;
			const { relaxed, standard, regulated } = definition.profiles;
			deepEqual(definition.tighten(relaxed, standard), standard);
			deepEqual(definition.tighten(standard, regulated), regulated);
			deepEqual(definition.tighten(regulated, standard), regulated);
			deepEqual(definition.tighten(standard, relaxed), standard);
		});
	}
});

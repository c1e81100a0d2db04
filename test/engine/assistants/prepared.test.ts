import { deepEqual, ok } from 'node:assert/strict';
import { assistants } from '../../../src/engine/assistants/registry.ts';
import { planFile, syncFiles } from '../../../src/engine/assistants/sync/plan.ts';
import { prepared } from '../../../src/engine/assistants/sync/prepared.ts';

const asked = () => ({
	patterns: ['*.env', '!example.env', 'secrets/', '!secrets/read-me.txt', 'a/**/b.*'],
	builtIn: 2,
});

describe('what plans have in common', () => {
	it('is worked out in small steps, and every file gets the same then', () => {
		const one = asked();
		const steps = [...prepared(one)].length;
		ok(steps > one.patterns.length * 2);
		const request = { remove: false, hookCommand: () => 'hook', remembered: {} };
		for (const place of ['repository', 'user'] as const) {
			for (const file of syncFiles(assistants, place)) {
				const plan = planFile(file, undefined, { ...one, ...request });
				deepEqual(plan, planFile(file, undefined, { ...asked(), ...request }), file.path);
			}
		}
	});
});

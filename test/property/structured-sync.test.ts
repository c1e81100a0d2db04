import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { hookCommand } from '../../src/engine/assistants/launcher.ts';
import { assistants } from '../../src/engine/assistants/registry.ts';
import { planFile, syncFiles } from '../../src/engine/assistants/sync/plan.ts';
import { protectedByDefault } from '../../src/engine/policy/protected-by-default.ts';
import { jsonText } from './structured-texts.ts';

const files = syncFiles(assistants, 'repository').filter(({ path }) => /\.jsonc?$/.test(path));
const builtIn = protectedByDefault.flatMap(({ patterns }) => patterns).slice(0, 12);
const own = fc.subarray(['secrets/', '/config/*.pem', '!secrets/public', '!a.env', 'x[0-9]', 'we"ird']);

describe('every JSON file that sync shares with its owner', () => {
	for (const file of files) {
		it(`${file.path}: is the same the second time, follows the policy, and is what it was afterwards`, () => {
			fc.assert(
				fc.property(fc.option(jsonText, { nil: undefined }), own, own, (text, one, other) => {
					const first = planFile(file, text, request(one, {}));
					if (first.problem !== undefined) return equal(first.text, text);
					deepEqual(planFile(file, first.text, request(one, first.ours)), first);
					const second = planFile(file, first.text, request(other, first.ours));
					deepEqual(planFile(file, second.text, request(other, second.ours)), second);
					for (const { text: now, ours } of [first, second]) {
						equal(planFile(file, now, { ...request([], ours), remove: true }).text, text);
					}
				}),
				{ numRuns: 10 },
			);
		});
	}
});

function request(patterns: readonly string[], remembered: Readonly<Record<string, readonly string[]>>) {
	const all = [...builtIn, ...patterns];
	return { patterns: all, builtIn: builtIn.length, hookCommand, remembered, remove: false };
}

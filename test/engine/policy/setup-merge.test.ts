import assert from 'node:assert/strict';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';
import { isRegion } from '../../../src/engine/policy/regions.ts';
import { setUp } from '../../../src/engine/policy/setup.ts';
import { changesBetween, withSetup } from '../../../src/engine/policy/setup-merge.ts';
import { setupRegions } from '../../../src/engine/policy/setup-regions.ts';

describe('a setup and a policy file', () => {
	const setup = setUp({ industry: 'health', stage: 'production', regions: ['DE'], protect: ['*.dcm', '*.hl7'] });

	it('is the whole file where there is none', () => {
		assert.equal(withSetup(undefined, setup), setup.text);
		assert.equal(withSetup('\n', setup), setup.text);
		assert.deepEqual(setup.policy.protect, ['*.dcm', '*.hl7']);
	});

	it('adds to a file that is there, and is done when asked twice', () => {
		const before =
			'{\n\t"version": 1,\n\t"future": { "x": 1 }, // ours\n\t"locked": ["guidance"],\n\t"protect": ["*.dcm"]\n}\n';
		const after = withSetup(before, setup);
		assert.match(after, /"future": \{ "x": 1 \}, \/\/ ours/);
		assert.match(after, /"\*\.hl7" \/\/ Health: /);
		const { value } = parsePolicy(after, 'p');
		assert.deepEqual(value, {
			profile: 'regulated',
			protect: ['*.dcm', '*.hl7'],
			locked: ['guidance', 'protect', 'protectDefaults'],
			'detect.pii.regions': ['DE'],
		});
		assert.equal(withSetup(after, setup), after);
	});

	it('says what an answer changes', () => {
		const finance = changesBetween(setUp({}).policy, setUp({ industry: 'finance', stage: 'production' }).policy);
		assert.equal(finance[0], 'profile: "standard" → "regulated"');
		assert.ok(finance.some((line) => /^actions\.\w+: "\w+" → "\w+"$/.test(line)));
		assert.ok(finance.some((line) => line.startsWith('protect: + statements/, + ')));
		assert.ok(finance.includes('locked: + protect, + protectDefaults'));
		assert.deepEqual(changesBetween(setup.policy, setup.policy), []);
	});

	it('proposes countries that there are', () => {
		assert.ok(setupRegions.every(isRegion));
	});
});

import assert from 'node:assert/strict';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';
import { changesOf, setupFor, withSetup } from '../../../src/engine/policy/setup.ts';
import { setupQuestions, setupRegions } from '../../../src/engine/policy/setup-questions.ts';
import { isRegion } from '../../../src/engine/policy/regions.ts';

const profileOf = (...[industry, product, stage]: string[]): unknown =>
	setupFor({ industry: industry ?? '', product: product ?? '', stage: stage ?? '' }).values.profile;

describe('setting up a policy', () => {
	it('follows from the answers', () => {
		assert.equal(profileOf('software', 'library', 'prototype'), 'relaxed');
		assert.equal(profileOf('software', 'service', 'production'), 'standard');
		assert.equal(profileOf('health', 'service', 'prototype'), 'standard');
		assert.equal(profileOf('health', 'service', 'production'), 'regulated');
		assert.equal(profileOf('software', 'library', 'audited'), 'regulated');
		assert.deepEqual(setupFor({}), { values: {}, protect: [] });
	});

	it('gives a policy without a problem for every answer', () => {
		const [industry, product, stage] = setupQuestions.map(({ answers }) => answers.map(({ id }) => id));
		for (const i of industry ?? [])
			for (const p of product ?? [])
				for (const s of stage ?? []) {
					const choice = { industry: i, product: p, stage: s, regions: setupRegions, lock: true, guidance: 'Ask us.' };
					const { value, problems } = parsePolicy(withSetup(undefined, setupFor(choice)), 'p');
					assert.deepEqual(problems, []);
					assert.deepEqual(value.locked, ['profile', 'protect', 'protectDefaults']);
				}
		assert.ok(setupRegions.every(isRegion));
	});

	it('adds to a file that is there, and is done when asked twice', () => {
		const before =
			'{\n\t"version": 1,\n\t"future": { "x": 1 }, // ours\n\t"locked": ["guidance"],\n\t"protect": ["*.dcm"]\n}\n';
		const setup = setupFor({ industry: 'health', stage: 'production', lock: true, protect: ['*.dcm', '*.hl7'] });
		const after = withSetup(before, setup);
		assert.match(after, /"future": \{ "x": 1 \}, \/\/ ours/);
		const { value } = parsePolicy(after, 'p');
		assert.deepEqual(value.protect, ['*.dcm', '*.hl7']);
		assert.deepEqual(value.locked, ['guidance', 'profile', 'protect', 'protectDefaults']);
		assert.equal(value.profile, 'regulated');
		assert.equal(withSetup(after, setup), after);
	});

	it('changes nothing in a file where nothing was chosen, and names a profile in a new one', () => {
		const text = '{ "actions": {} }';
		assert.equal(withSetup(text, setupFor({})), text);
		assert.equal(parsePolicy(withSetup(undefined, setupFor({})), 'p').value.profile, 'standard');
	});

	it('says what an answer changes', () => {
		const none = setupFor({ industry: 'software' });
		const finance = changesOf(none, setupFor({ industry: 'finance' }));
		assert.ok(finance.includes('profile: "relaxed" → "standard"'), finance.join());
		assert.ok(finance.some((line) => /^actions\.\w+: "\w+" → "\w+"$/.test(line)));
		assert.match(finance.at(-1) ?? '', /^protect: \+ \*\.ofx /);
		assert.deepEqual(changesOf(none, none), []);
	});

	it('leaves out regions that the profile has anyway', () => {
		assert.equal(setupFor({ profile: 'standard', regions: ['GB', 'US'] }).values['detect.pii.regions'], undefined);
		assert.deepEqual(setupFor({ profile: 'standard', regions: ['DE'] }).values['detect.pii.regions'], ['DE']);
	});
});

import assert from 'node:assert/strict';
import { cutBelow, SHORTEST } from '../../../../src/engine/detect/judge/known-lengths.ts';
import { KNOWN_PREFIXES, knownPrefix } from '../../../../src/engine/detect/judge/known-prefixes.ts';
import { detectors } from '../../../../src/engine/detect/registry.ts';
import { ALPHABETS, random } from '../samples.ts';

const providers = detectors.filter(({ category, id }) => category === 'secret' && !id.startsWith('generic-'));
const triggers = providers.flatMap((detector) => detector.triggers.filter((trigger) => typeof trigger === 'string'));

describe('keys that their provider would not know', () => {
	it('are told by beginnings that a rule of the provider looks for', () => {
		for (const prefix of KNOWN_PREFIXES) {
			const lower = prefix.toLowerCase();
			assert.ok(
				triggers.some((trigger) => trigger.startsWith(lower) || lower.startsWith(trigger)),
				prefix,
			);
		}
	});

	it('have the beginning as the provider writes it, at the start', () => {
		const body = random(ALPHABETS.alnum, 12, 5);
		assert.equal(knownPrefix(`ghp_${body}`), 'ghp_');
		assert.equal(knownPrefix(`GHP_${body}`), undefined);
		assert.equal(knownPrefix(`x-ghp_${body}`), undefined);
	});

	it('are told by services that a rule names', () => {
		for (const service of SHORTEST.keys())
			assert.ok(
				triggers.some((trigger) => trigger.includes(service)) || providers.some(({ id }) => id.startsWith(service)),
				service,
			);
	});

	it('are shorter than any key of the service in the name', () => {
		assert.equal(cutBelow('DEEPGRAM_API_KEY', random(ALPHABETS.hex, 32, 1)), 'deepgram');
		assert.equal(cutBelow('deepgramKey', random(ALPHABETS.hex, 40, 1)), undefined);
		assert.equal(cutBelow('API_KEY', random(ALPHABETS.hex, 32, 1)), undefined);
		assert.equal(cutBelow('wandbox_key', random(ALPHABETS.hex, 32, 1)), undefined);
	});
});

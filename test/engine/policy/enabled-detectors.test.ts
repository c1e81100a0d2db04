import { deepEqual } from 'node:assert/strict';
import type { Category, Detector } from '../../../src/engine/detect/detector.ts';
import { enabledDetectors } from '../../../src/engine/policy/enabled-detectors.ts';
import { defaultPolicy } from '../../../src/engine/policy/layers.ts';
import type { DetectPolicy } from '../../../src/engine/policy/policy.ts';

function detector(id: string, category: Category, regions?: readonly string[]): Detector {
	const rest = { name: id, description: '', source: '', shape: '', triggers: [], before: 1, after: 1, find: () => [] };
	return { id, category, ...(regions && { regions }), ...rest };
}

const all = [
	detector('key', 'secret'),
	detector('mail', 'pii'),
	detector('ssn', 'pii', ['US']),
	detector('nino', 'pii', ['GB']),
	detector('mac-address', 'pii'),
	detector('bidi', 'hidden-text'),
	detector('order', 'injection'),
	detector('mine', 'secret'),
];

function left(policy: Partial<DetectPolicy>): string[] {
	const base = { ...defaultPolicy.detect, pii: { regions: ['US'], off: ['mac-address'] } };
	return enabledDetectors(all, { ...base, ...policy }).map(({ id }) => id);
}

describe('enabledDetectors', () => {
	const everything = ['key', 'mail', 'ssn', 'bidi', 'order', 'mine'];
	const without = (...ids: string[]): string[] => everything.filter((id) => !ids.includes(id));

	it('leaves out other countries and what is off', () => deepEqual(left({}), everything));

	it('takes every country with "all"', () => {
		deepEqual(
			left({ pii: { regions: 'all', off: [] } }),
			all.map(({ id }) => id),
		);
	});

	it('switches secrets and hidden text off', () => {
		deepEqual(left({ secrets: false, hiddenText: false }), without('key', 'bidi', 'mine'));
	});

	it('keeps the rules of the policy when secrets are off', () => {
		deepEqual(left({ secrets: false, custom: [{ id: 'mine', words: ['x'] }] }), without('key'));
	});

	it('leaves out rules of severity off', () => {
		deepEqual(left({ severity: { mail: 'off', key: 'info' } }), without('mail'));
	});
});

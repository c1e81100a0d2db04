import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.scale.com/reference/authentication';
const REVOKE = 'https://dashboard.scale.com/settings/api-key';

export const scaleLiveKey = provider({
	id: 'scale-live-key',
	name: 'Scale AI live API key',
	description: 'Creates and reads labelling tasks of a Scale account.',
	source: SOURCE,
	shape: 'live_‹32 hex›',
	revoke: REVOKE,
	environment: 'SCALE_API_KEY',
	keywords: ['live_'],
	pattern: /live_[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix live_',
	length: 56,
});

export const scaleTestKey = provider({
	id: 'scale-test-key',
	name: 'Scale AI test API key',
	description: 'Test access to Scale.',
	source: SOURCE,
	shape: 'SCALE_API_KEY=test_‹32 hex›',
	revoke: REVOKE,
	environment: 'SCALE_API_KEY',
	keywords: ['scale'],
	pattern: assigned(/test_[a-f0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "scale"',
	length: 320,
	inWord: true,
});

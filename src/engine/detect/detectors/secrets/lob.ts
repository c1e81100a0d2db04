import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.lob.com/#section/API-Keys';
const REVOKE = 'https://dashboard.lob.com/settings/api-keys';

export const lobLiveKey = provider({
	id: 'lob-live-key',
	name: 'Lob live API key',
	description: "Sends letters and cheques at the owner's expense.",
	source: SOURCE,
	shape: 'live_‹35 hex›',
	revoke: REVOKE,
	environment: 'LOB_API_KEY',
	keywords: ['live_'],
	pattern: /live_[a-f0-9]{35}(?![\w-])/,
	reason: 'prefix live_',
	length: 56,
});

export const lobTestKey = provider({
	id: 'lob-test-key',
	name: 'Lob test API key',
	description: 'Test access to the Lob API.',
	source: SOURCE,
	shape: 'LOB_API_KEY=test_‹35 hex›',
	revoke: REVOKE,
	environment: 'LOB_API_KEY',
	keywords: ['lob'],
	pattern: assigned(/test_[a-f0-9]{35}/),
	confidence: 'medium',
	reason: 'assigned to a name with "lob"',
	length: 320,
	inWord: true,
});

export const lobPublishableKey = provider({
	id: 'lob-publishable-key',
	name: 'Lob publishable key',
	description: 'Verifies addresses from a web page; limited, but billed to the owner.',
	source: SOURCE,
	shape: 'LOB_KEY=live_pub_‹31 hex›',
	revoke: REVOKE,
	keywords: ['lob'],
	pattern: assigned(/(?:test|live)_pub_[a-f0-9]{31}/),
	confidence: 'medium',
	reason: 'assigned to a name with "lob"',
	length: 320,
	inWord: true,
});

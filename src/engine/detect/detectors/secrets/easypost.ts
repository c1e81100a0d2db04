import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.easypost.com/docs/authentication';
const REVOKE = 'https://app.easypost.com/account/settings?tab=api-keys';

export const easypostApiKey = provider({
	id: 'easypost-api-key',
	name: 'EasyPost API key',
	description: "Buys postage at the owner's expense.",
	source: SOURCE,
	shape: 'EZAK‹54 letters and digits›',
	revoke: REVOKE,
	environment: 'EASYPOST_API_KEY',
	keywords: ['ezak'],
	pattern: /EZAK[A-Za-z0-9]{54}(?![\w-])/,
	reason: 'prefix EZAK',
	length: 72,
});

export const easypostTestKey = provider({
	id: 'easypost-test-key',
	name: 'EasyPost test API key',
	description: 'Test access to the EasyPost API.',
	source: SOURCE,
	shape: 'EZTK‹54 letters and digits›',
	revoke: REVOKE,
	environment: 'EASYPOST_API_KEY',
	keywords: ['eztk'],
	pattern: /EZTK[A-Za-z0-9]{54}(?![\w-])/,
	reason: 'prefix EZTK',
	length: 72,
});

import { provider } from '../../provider.ts';

export const besttimePrivateKey = provider({
	id: 'besttime-private-key',
	name: 'BestTime private key',
	description: "Reads forecasts at the owner's expense.",
	source: 'https://documentation.besttime.app/#api-keys',
	shape: 'pri_‹32 hex›',
	revoke: 'https://besttime.app/dashboard',
	environment: 'BESTTIME_API_KEY',
	keywords: ['pri_'],
	pattern: /pri_[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix pri_',
	length: 48,
});

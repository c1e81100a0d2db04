import { provider } from '../../provider.ts';

export const dfuseApiKey = provider({
	id: 'dfuse-api-key',
	name: 'dfuse API key',
	description: "Reads blockchain data at the owner's expense.",
	source: 'https://docs.dfuse.eosnation.io',
	shape: 'web_‹32 hex›',
	revoke: 'https://app.dfuse.io',
	environment: 'DFUSE_API_KEY',
	keywords: ['web_', 'server_', 'mobile_'],
	pattern: /(?:web|server|mobile)_[a-f0-9]{32}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix web_',
	length: 56,
});

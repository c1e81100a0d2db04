import { provider } from '../../provider.ts';

export const browserbaseApiKey = provider({
	id: 'browserbase-api-key',
	name: 'Browserbase API key',
	description: "Runs browsers at the owner's expense.",
	source: 'https://docs.browserbase.com/introduction/getting-started',
	shape: 'bb_live_‹27 characters›',
	revoke: 'https://www.browserbase.com/settings',
	environment: 'BROWSERBASE_API_KEY',
	keywords: ['bb_live_'],
	pattern: /bb_live_[\w-]{24,32}(?![\w-])/,
	reason: 'prefix bb_live_',
	length: 56,
});

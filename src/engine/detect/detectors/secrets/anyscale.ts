import { provider } from '../../provider.ts';

export const anyscaleApiKey = provider({
	id: 'anyscale-api-key',
	name: 'Anyscale API key',
	description: "Runs jobs and models at the owner's expense.",
	source: 'https://docs.anyscale.com',
	shape: 'esecret_‹26 letters and digits›',
	revoke: 'https://console.anyscale.com/api-keys',
	environment: 'ANYSCALE_API_KEY',
	keywords: ['esecret_', 'aph0_'],
	pattern: /(?:esecret_[a-z0-9]{24,30}|aph0_[\w-]{40,200})(?![\w-])/,
	reason: 'prefix esecret_',
	length: 240,
});

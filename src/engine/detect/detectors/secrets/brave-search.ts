import { provider } from '../../provider.ts';

export const braveSearchApiKey = provider({
	id: 'brave-search-api-key',
	name: 'Brave Search API key',
	description: "Searches with Brave at the owner's expense.",
	source: 'https://api-dashboard.search.brave.com/documentation/guides/authentication',
	shape: 'BSA‹28 characters›',
	revoke: 'https://api-dashboard.search.brave.com/app/keys',
	environment: 'BRAVE_API_KEY',
	keywords: ['bsa'],
	pattern: /BSA(?=[A-Za-z_-]{0,27}\d)(?=[A-Z0-9_-]{0,27}[a-z])[\w-]{27,28}(?![\w-])/,
	reason: 'prefix BSA',
	length: 48,
});

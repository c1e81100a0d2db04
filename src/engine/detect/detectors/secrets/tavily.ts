import { provider } from '../../provider.ts';

export const tavilyApiKey = provider({
	id: 'tavily-api-key',
	name: 'Tavily API key',
	description: "Searches with Tavily at the owner's expense.",
	source: 'https://docs.tavily.com/documentation/api-reference/introduction',
	shape: 'tvly-‹32 letters and digits›',
	revoke: 'https://app.tavily.com',
	environment: 'TAVILY_API_KEY',
	keywords: ['tvly-'],
	pattern: /tvly-(?:(?:dev|prod)-)?[\w-]{30,64}(?![\w-])/,
	reason: 'prefix tvly-',
	length: 88,
});

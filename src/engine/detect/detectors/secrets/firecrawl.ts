import { provider } from '../../provider.ts';

export const firecrawlApiKey = provider({
	id: 'firecrawl-api-key',
	name: 'Firecrawl API key',
	description: "Crawls with Firecrawl at the owner's expense.",
	source: 'https://docs.firecrawl.dev/introduction',
	shape: 'fc-‹32 hex›',
	revoke: 'https://www.firecrawl.dev/app/api-keys',
	environment: 'FIRECRAWL_API_KEY',
	keywords: ['fc-'],
	pattern: /(?<!-)fc-[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix fc-',
	length: 56,
});

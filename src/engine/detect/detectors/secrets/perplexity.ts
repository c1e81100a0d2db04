import { provider } from '../../provider.ts';

export const perplexityApiKey = provider({
	id: 'perplexity-api-key',
	name: 'Perplexity API key',
	description: "Calls the Perplexity API at the owner's expense.",
	source: 'https://docs.perplexity.ai/getting-started/quickstart',
	shape: 'pplx-‹48 letters and digits›',
	revoke: 'https://www.perplexity.ai/account/api/keys',
	environment: 'PERPLEXITY_API_KEY',
	keywords: ['pplx-'],
	pattern: /pplx-[A-Za-z0-9]{48,56}(?![\w-])/,
	reason: 'prefix pplx-',
	length: 80,
});

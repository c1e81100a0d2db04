import { provider } from '../../provider.ts';

export const voyageApiKey = provider({
	id: 'voyage-api-key',
	name: 'Voyage AI API key',
	description: "Makes embeddings at the owner's expense.",
	source: 'https://docs.voyageai.com/docs/api-key-and-installation',
	shape: 'pa-‹43 characters›',
	revoke: 'https://dashboard.voyageai.com',
	environment: 'VOYAGE_API_KEY',
	keywords: ['pa-'],
	pattern: /(?<!-)pa-(?=[A-Za-z_-]{0,42}\d)(?=[a-z0-9_-]{0,42}[A-Z])[\w-]{43}(?![\w-])/,
	reason: 'prefix pa-',
	length: 64,
});

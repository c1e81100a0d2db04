import { provider } from '../../provider.ts';

export const jinaApiKey = provider({
	id: 'jina-api-key',
	name: 'Jina AI API key',
	description: "Makes embeddings and reads pages at the owner's expense.",
	source: 'https://jina.ai/reader/',
	shape: 'jina_‹60 characters›',
	revoke: 'https://jina.ai/api-dashboard/key-manager',
	environment: 'JINA_API_KEY',
	keywords: ['jina_'],
	pattern: /jina_[a-f0-9]{32}[\w-]{24,32}(?![\w-])/,
	reason: 'prefix jina_',
	length: 88,
});

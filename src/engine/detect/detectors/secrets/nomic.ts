import { provider } from '../../provider.ts';

export const nomicApiKey = provider({
	id: 'nomic-api-key',
	name: 'Nomic API key',
	description: "Makes embeddings and maps at the owner's expense.",
	source: 'https://docs.nomic.ai/reference/getting-started',
	shape: 'nk-‹43 characters›',
	revoke: 'https://atlas.nomic.ai/cli-login',
	environment: 'NOMIC_API_KEY',
	keywords: ['nk-'],
	pattern: /(?<!-)nk-(?=[A-Za-z_-]{0,42}\d)(?=[a-z0-9_-]{0,42}[A-Z])[\w-]{43}(?![\w-])/,
	reason: 'prefix nk-',
	length: 64,
});

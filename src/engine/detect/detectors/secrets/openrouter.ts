import { provider } from '../../provider.ts';

export const openrouterApiKey = provider({
	id: 'openrouter-api-key',
	name: 'OpenRouter API key',
	description: "Calls models through OpenRouter at the owner's expense.",
	source: 'https://openrouter.ai/docs/api-reference/authentication',
	shape: 'sk-or-v1-‹64 hex›',
	revoke: 'https://openrouter.ai/settings/keys',
	environment: 'OPENROUTER_API_KEY',
	keywords: ['sk-or-v'],
	pattern: /sk-or-v\d-[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix sk-or-v1-',
	length: 96,
});

import { provider } from '../../provider.ts';

export const retellApiKey = provider({
	id: 'retell-api-key',
	name: 'Retell AI API key',
	description: "Makes calls at the owner's expense.",
	source: 'https://docs.retellai.com/api-references/authentication',
	shape: 'key_‹28 hex›',
	revoke: 'https://dashboard.retellai.com/apiKey',
	environment: 'RETELL_API_KEY',
	keywords: ['key_'],
	pattern: /key_[a-f0-9]{28}(?![\w-])/,
	reason: 'prefix key_',
	length: 48,
});

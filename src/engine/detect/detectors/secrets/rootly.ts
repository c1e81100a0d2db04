import { provider } from '../../provider.ts';

export const rootlyApiKey = provider({
	id: 'rootly-api-key',
	name: 'Rootly API key',
	description: 'Reads and changes incidents.',
	source: 'https://docs.rootly.com/api-reference/overview',
	shape: 'rootly_‹64 hex›',
	revoke: 'https://rootly.com/account/api_keys',
	environment: 'ROOTLY_API_KEY',
	keywords: ['rootly_'],
	pattern: /rootly_[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix rootly_',
	length: 88,
});

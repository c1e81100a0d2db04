import { provider } from '../../provider.ts';

export const zuploApiKey = provider({
	id: 'zuplo-api-key',
	name: 'Zuplo API key',
	description: 'Calls an API behind Zuplo, or administers it.',
	source: 'https://zuplo.com/docs/articles/api-key-management',
	shape: 'zpka_‹32 hex›_‹8 hex›',
	revoke: 'https://portal.zuplo.com',
	environment: 'ZUPLO_API_KEY',
	keywords: ['zpka_'],
	pattern: /zpka_[a-z0-9]{32}_[a-f0-9]{8}(?![\w-])/,
	reason: 'prefix zpka_',
	length: 72,
});

import { provider } from '../../provider.ts';

export const runwayApiKey = provider({
	id: 'runway-api-key',
	name: 'Runway API key',
	description: "Makes video at the owner's expense.",
	source: 'https://docs.dev.runwayml.com/guides/setup/',
	shape: 'key_‹128 hex›',
	revoke: 'https://dev.runwayml.com',
	environment: 'RUNWAYML_API_SECRET',
	keywords: ['key_'],
	pattern: /key_[a-f0-9]{128}(?![\w-])/,
	reason: 'prefix key_',
	length: 152,
});

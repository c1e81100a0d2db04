import { provider } from '../../provider.ts';

export const mercuryApiToken = provider({
	id: 'mercury-api-token',
	name: 'Mercury API token',
	description: 'Reads and moves money of a Mercury bank account.',
	source: 'https://docs.mercury.com/reference/getting-started-with-your-api',
	shape: 'secret-token:mercury_production_‹characters›_yrucrem',
	revoke: 'https://app.mercury.com/settings/tokens',
	environment: 'MERCURY_API_TOKEN',
	keywords: ['secret-token:mercury_', 'mercury_production_'],
	pattern: /(?:secret-token:)?mercury_(?:production|sandbox)_[\w-]{20,120}(?![\w-])/,
	reason: 'prefix secret-token:mercury_production_',
	length: 160,
});

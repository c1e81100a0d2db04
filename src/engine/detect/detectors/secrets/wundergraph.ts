import { provider } from '../../provider.ts';

export const wundergraphApiKey = provider({
	id: 'wundergraph-api-key',
	name: 'WunderGraph Cosmo API key',
	description: 'Administers the graphs of an organisation.',
	source: 'https://cosmo-docs.wundergraph.com/studio/api-keys',
	shape: 'cosmo_‹32 hex›',
	revoke: 'https://cosmo.wundergraph.com',
	environment: 'COSMO_API_KEY',
	keywords: ['cosmo_'],
	pattern: /cosmo_[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix cosmo_',
	length: 56,
});

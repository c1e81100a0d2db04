import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const qdrantApiKey = provider({
	id: 'qdrant-api-key',
	name: 'Qdrant API key',
	description: 'Reads and writes a Qdrant cluster.',
	source: 'https://qdrant.tech/documentation/cloud/authentication/',
	shape: 'QDRANT_API_KEY=‹54 characters›',
	revoke: 'https://cloud.qdrant.io',
	environment: 'QDRANT_API_KEY',
	keywords: ['qdrant'],
	pattern: assigned(
		/(?=[A-Za-z_-]{0,53}\d)(?:[A-Za-z0-9_-]{54}(?:\|[A-Za-z0-9_-]{32,90})?|eyJ[\w-]{10,80}\.[\w-]{10,200}\.[\w-]{40,48})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "qdrant"',
	length: 512,
	inWord: true,
});

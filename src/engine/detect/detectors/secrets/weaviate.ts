import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const weaviateApiKey = provider({
	id: 'weaviate-api-key',
	name: 'Weaviate API key',
	description: 'Reads and writes a Weaviate cluster.',
	source: 'https://docs.weaviate.io/deploy/configuration/authentication',
	shape: 'WEAVIATE_API_KEY=‹36 or more characters›',
	revoke: 'https://console.weaviate.cloud',
	environment: 'WEAVIATE_API_KEY',
	keywords: ['weaviate_api_key', 'weaviate_key', 'wcd_api_key', 'wcs_api_key'],
	pattern: assigned(/(?=[A-Za-z]{0,35}\d)(?:[A-Za-z0-9]{36}|[A-Za-z0-9+/]{70,90}={0,2})/),
	confidence: 'medium',
	reason: 'assigned to a name with "weaviate_api_key"',
	length: 320,
	inWord: true,
});

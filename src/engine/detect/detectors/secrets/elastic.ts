import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys';
const REVOKE = 'https://cloud.elastic.co/account/keys';

export const elasticCloudApiKey = provider({
	id: 'elastic-cloud-api-key',
	name: 'Elastic Cloud API key',
	description: 'Manages deployments and projects.',
	source: SOURCE,
	shape: 'essu_‹about 80 characters of base64›',
	revoke: REVOKE,
	environment: 'EC_API_KEY',
	keywords: ['essu_'],
	pattern: /essu_[A-Za-z0-9+/_-]{60,120}={0,2}(?![\w/+])/,
	reason: 'prefix essu_',
});

export const elasticApiKey = provider({
	id: 'elastic-api-key',
	name: 'Elasticsearch API key',
	description: 'Reads and writes indices as its role allows.',
	source: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
	shape: 'elastic_api_key=‹60 characters›==',
	revoke: REVOKE,
	environment: 'ELASTIC_API_KEY',
	keywords: ['elastic'],
	pattern: assigned(/[A-Za-z0-9]{58}==/),
	confidence: 'medium',
	reason: 'named after Elastic',
	inWord: true,
});

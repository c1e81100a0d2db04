import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE =
	'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html';
const REVOKE = 'https://confluent.cloud/settings/api-keys';

export const confluentSecret = provider({
	id: 'confluent-secret',
	name: 'Confluent API secret',
	description: 'Reads and writes Kafka topics, or manages the cloud, together with its key.',
	source: SOURCE,
	shape: 'cflt‹60 characters›',
	revoke: REVOKE,
	environment: 'CONFLUENT_CLOUD_API_SECRET',
	keywords: ['cflt'],
	pattern: /cflt[A-Za-z0-9+/]{60}(?![\w-])/,
	reason: 'prefix cflt',
});

export const confluentLegacySecret = provider({
	id: 'confluent-legacy-secret',
	name: 'Confluent API secret',
	description: 'A secret from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'confluent_secret=‹64 characters›',
	revoke: REVOKE,
	environment: 'CONFLUENT_CLOUD_API_SECRET',
	keywords: ['confluent', 'kafka_api_secret', 'kafka_secret'],
	pattern: assigned(/(?=[A-Za-z+/]{0,63}\d)[A-Za-z0-9+/]{64}/),
	confidence: 'medium',
	reason: 'named after Confluent',
	inWord: true,
});

export const confluentAccessToken = provider({
	id: 'confluent-access-token',
	name: 'Confluent API key',
	description: 'Names an API key; its secret is rarely far.',
	source: SOURCE,
	shape: 'confluent_key=‹16 capitals and digits›',
	revoke: REVOKE,
	environment: 'CONFLUENT_CLOUD_API_KEY',
	keywords: ['confluent'],
	pattern: assigned(/(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/),
	confidence: 'medium',
	reason: 'named after Confluent',
	inWord: true,
});

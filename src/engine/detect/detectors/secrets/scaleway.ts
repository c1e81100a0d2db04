import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/';
const REVOKE = 'https://console.scaleway.com/iam/api-keys';

export const scalewayAccessKey = provider({
	id: 'scaleway-access-key',
	name: 'Scaleway access key',
	description: 'Names an API key of Scaleway; its secret is rarely far.',
	source: SOURCE,
	shape: 'SCW‹17 capitals and digits›',
	revoke: REVOKE,
	environment: 'SCW_ACCESS_KEY',
	keywords: ['scw'],
	pattern: /SCW[A-Z0-9]{17}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix SCW',
});

export const scalewaySecretKey = provider({
	id: 'scaleway-secret-key',
	name: 'Scaleway secret key',
	description: 'Acts as a user or application in Scaleway.',
	source: SOURCE,
	shape: 'SCW_SECRET_KEY=‹UUID›',
	revoke: REVOKE,
	environment: 'SCW_SECRET_KEY',
	keywords: ['scw', 'scaleway'],
	pattern: assigned(/[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/),
	confidence: 'medium',
	reason: 'named after Scaleway',
	inWord: true,
	pairsWith: ['scaleway-access-key'],
});

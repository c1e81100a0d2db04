import { provider } from '../../provider.ts';

export const cockroachCloudApiKey = provider({
	id: 'cockroach-cloud-api-key',
	name: 'CockroachDB Cloud API key',
	description: 'Administers the clusters of an organisation.',
	source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access',
	shape: 'CCDB1_‹22 characters›_‹40 characters›',
	revoke: 'https://cockroachlabs.cloud/access',
	environment: 'COCKROACH_API_KEY',
	keywords: ['ccdb1_'],
	pattern: /CCDB1_[A-Za-z0-9]{20,24}_[A-Za-z0-9_]{40,44}(?![\w-])/,
	reason: 'prefix CCDB1_',
	length: 96,
});

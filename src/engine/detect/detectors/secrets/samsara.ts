import { provider } from '../../provider.ts';

export const samsaraApiToken = provider({
	id: 'samsara-api-token',
	name: 'Samsara API token',
	description: 'Reads and changes the vehicles and devices of a fleet.',
	source: 'https://developers.samsara.com/docs/authentication',
	shape: 'samsara_api_‹30 letters and digits›',
	revoke: 'https://cloud.samsara.com',
	environment: 'SAMSARA_API_TOKEN',
	keywords: ['samsara_api_'],
	pattern: /samsara_api_[A-Za-z0-9]{24,40}(?![\w-])/,
	reason: 'prefix samsara_api_',
	length: 72,
});

import { provider } from '../../provider.ts';

export const infracostApiKey = provider({
	id: 'infracost-api-key',
	name: 'Infracost API key',
	description: 'Reads prices and cost estimates of an organisation.',
	source: 'https://www.infracost.io/docs/',
	shape: 'ico-‹32 letters and digits›',
	revoke: 'https://dashboard.infracost.io',
	environment: 'INFRACOST_API_KEY',
	keywords: ['ico-'],
	pattern: /(?<!-)ico-(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}(?![\w-])/,
	reason: 'prefix ico-',
	length: 56,
});

import { provider } from '../../provider.ts';

export const stackhawkApiKey = provider({
	id: 'stackhawk-api-key',
	name: 'StackHawk API key',
	description: 'Runs scans and reads their results.',
	source: 'https://docs.stackhawk.com/hawkscan/configuration/',
	shape: 'hawk.‹20 characters›.‹20 characters›',
	revoke: 'https://app.stackhawk.com/settings/apikeys',
	environment: 'HAWK_API_KEY',
	keywords: ['hawk.'],
	pattern: /hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])/,
	reason: 'prefix hawk.',
	length: 64,
});

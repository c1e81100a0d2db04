import { provider } from '../../provider.ts';

export const scalingoApiToken = provider({
	id: 'scalingo-api-token',
	name: 'Scalingo API token',
	description: 'Administers the applications of an account.',
	source: 'https://developers.scalingo.com/api_tokens',
	shape: 'tk-us-‹48 characters›',
	revoke: 'https://dashboard.scalingo.com/account/tokens',
	environment: 'SCALINGO_API_TOKEN',
	keywords: ['tk-us-'],
	pattern: /tk-us-[\w-]{48}(?![\w-])/,
	reason: 'prefix tk-us-',
	length: 72,
});

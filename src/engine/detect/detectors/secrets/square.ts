import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.squareup.com/docs/build-basics/access-tokens';
const REVOKE = 'https://developer.squareup.com/apps';

export const squareAccessToken = provider({
	id: 'square-access-token',
	name: 'Square access token',
	description: 'Calls the Square API for a seller: payments, orders, customers.',
	source: SOURCE,
	shape: 'sq0atp-‹22 characters› or EAAA‹60 characters›',
	revoke: REVOKE,
	environment: 'SQUARE_ACCESS_TOKEN',
	keywords: ['sq0atp-', 'eaaa'],
	pattern: /(?:sq0atp-[\w-]{22,28}|EAAA[\w-]{60,64})(?![\w-])/,
	reason: 'prefix sq0atp-',
	length: 80,
});

export const squareOauthSecret = provider({
	id: 'square-oauth-secret',
	name: 'Square OAuth secret',
	description: 'Secret of a Square application; turns authorisation codes into access tokens.',
	source: SOURCE,
	shape: 'sq0csp-‹43 characters›',
	revoke: REVOKE,
	environment: 'SQUARE_APPLICATION_SECRET',
	keywords: ['sq0csp-'],
	pattern: /sq0csp-[\w-]{43}(?![\w-])/,
	reason: 'prefix sq0csp-',
	length: 64,
	pairsWith: ['square-application-id'],
});

export const squareApplicationId = provider({
	id: 'square-application-id',
	name: 'Square application id',
	description: 'Identifies an application to Square; public by design.',
	source: SOURCE,
	shape: 'sq0idp-‹22 characters›',
	revoke: REVOKE,
	keywords: ['sq0idp-'],
	pattern: /sq0idp-[\w-]{22}(?![\w-])/,
	reason: 'prefix sq0idp-',
	severity: 'info',
	length: 48,
});

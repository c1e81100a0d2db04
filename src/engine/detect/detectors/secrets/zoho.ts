import { provider } from '../../provider.ts';

const SOURCE = 'https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html';
const REVOKE = 'https://api-console.zoho.com';

export const zohoToken = provider({
	id: 'zoho-token',
	name: 'Zoho OAuth token',
	description: 'Acts for a Zoho account; the refresh token does not expire.',
	source: SOURCE,
	shape: '1000.‹32 hex›.‹32 hex›',
	revoke: REVOKE,
	environment: 'ZOHO_REFRESH_TOKEN',
	keywords: ['1000.'],
	pattern: /1000\.[a-f0-9]{32}\.[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix 1000.',
	length: 96,
});

export const zohoClientId = provider({
	id: 'zoho-client-id',
	name: 'Zoho client id',
	description: 'Identifies a Zoho application; of use only with its secret.',
	source: SOURCE,
	shape: '1000.‹30 letters and digits›',
	revoke: REVOKE,
	keywords: ['1000.'],
	pattern: /1000\.[A-Z0-9]{30}(?![\w-])/,
	reason: 'prefix 1000.',
	severity: 'info',
	length: 56,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const oneloginSecret = provider({
	id: 'onelogin-secret',
	name: 'OneLogin client secret',
	description: 'Administers a OneLogin account.',
	source: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
	shape: 'ONELOGIN_CLIENT_SECRET=‹64 hex›',
	revoke: 'https://‹subdomain›.onelogin.com/api_credentials',
	environment: 'ONELOGIN_CLIENT_SECRET',
	keywords: ['onelogin'],
	pattern: assigned(/[a-f0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "onelogin"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const auth0ClientSecret = provider({
	id: 'auth0-client-secret',
	name: 'Auth0 client secret',
	description: 'Secret of an Auth0 application.',
	source: 'https://auth0.com/docs/get-started/applications/application-settings',
	shape: 'AUTH0_CLIENT_SECRET=‹64 characters›',
	revoke: 'https://manage.auth0.com',
	environment: 'AUTH0_CLIENT_SECRET',
	keywords: ['auth0'],
	pattern: assigned(/(?=[A-Za-z_-]{0,63}\d)[\w-]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "auth0"',
	length: 320,
	inWord: true,
});

import { provider } from '../../provider.ts';

export const stytchSecret = provider({
	id: 'stytch-secret',
	name: 'Stytch secret',
	description: 'Administers the users of a Stytch project.',
	source: 'https://stytch.com/docs/api/authentication',
	shape: 'secret-live-‹36 characters›=',
	revoke: 'https://stytch.com/dashboard/api-keys',
	environment: 'STYTCH_SECRET',
	keywords: ['secret-live-', 'secret-test-'],
	pattern: /secret-(?:live|test)-[\w-]{35,44}={0,2}(?![\w=])/,
	reason: 'prefix secret-live-',
	length: 72,
});

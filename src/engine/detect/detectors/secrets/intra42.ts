import { provider } from '../../provider.ts';

export const intra42ClientSecret = provider({
	id: 'intra42-client-secret',
	name: '42 intranet client secret',
	description: 'Secret of an application of the 42 schools.',
	source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
	shape: 's-s4t2ud-‹64 hex›',
	revoke: 'https://profile.intra.42.fr/oauth/applications',
	environment: 'FT_CLIENT_SECRET',
	keywords: ['s-s4t2'],
	pattern: /s-s4t2(?:ud|af)-[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix s-s4t2ud-',
	length: 96,
});

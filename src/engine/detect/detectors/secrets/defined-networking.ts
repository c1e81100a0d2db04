import { provider } from '../../provider.ts';

export const definedNetworkingKey = provider({
	id: 'defined-networking-key',
	name: 'Defined Networking API key',
	description: 'Administers a Nebula network.',
	source: 'https://docs.defined.net/guides/rotating-api-keys/',
	shape: 'dnkey-‹26 characters›-‹52 characters›',
	revoke: 'https://admin.defined.net/settings/api-keys',
	environment: 'DEFINED_API_KEY',
	keywords: ['dnkey-'],
	pattern: /dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}(?![\w=-])/,
	reason: 'prefix dnkey-',
	length: 112,
});

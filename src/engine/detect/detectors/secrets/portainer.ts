import { provider } from '../../provider.ts';

export const portainerToken = provider({
	id: 'portainer-token',
	name: 'Portainer access token',
	description: 'Administers containers as a person.',
	source: 'https://docs.portainer.io/api/access',
	shape: 'ptr_‹44 characters of base64›',
	revoke: 'Account settings, Access tokens',
	environment: 'PORTAINER_TOKEN',
	keywords: ['ptr_'],
	pattern: /ptr_[A-Za-z0-9+/_-]{43}=?(?![\w=])/,
	reason: 'prefix ptr_',
	length: 64,
});

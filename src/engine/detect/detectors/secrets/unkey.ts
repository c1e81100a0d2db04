import { provider } from '../../provider.ts';

export const unkeyRootKey = provider({
	id: 'unkey-root-key',
	name: 'Unkey root key',
	description: 'Makes and revokes the API keys of a workspace.',
	source: 'https://www.unkey.com/docs/security/root-keys',
	shape: 'unkey_‹22 letters and digits›',
	revoke: 'https://app.unkey.com/settings/root-keys',
	environment: 'UNKEY_ROOT_KEY',
	keywords: ['unkey_'],
	pattern: /unkey_[A-Za-z0-9]{20,32}(?![\w-])/,
	reason: 'prefix unkey_',
	length: 56,
});

import { provider } from '../../provider.ts';

export const klaviyoPrivateKey = provider({
	id: 'klaviyo-private-key',
	name: 'Klaviyo private API key',
	description: 'Reads profiles and sends mail. Private in spite of its prefix.',
	source: 'https://developers.klaviyo.com/en/docs/authenticate_',
	shape: 'pk_‹34 hex›',
	revoke: 'https://www.klaviyo.com/settings/account/api-keys',
	environment: 'KLAVIYO_API_KEY',
	keywords: ['pk_'],
	pattern: /pk_(?=[a-z]{0,33}\d)[a-z0-9]{34}(?![\w-])/,
	reason: 'prefix pk_',
	length: 56,
});

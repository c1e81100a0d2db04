import { provider } from '../../provider.ts';

export const telnyxApiKey = provider({
	id: 'telnyx-api-key',
	name: 'Telnyx API key',
	description: "Sends messages and calls at the owner's expense.",
	source: 'https://developers.telnyx.com/docs/account-setup/create-api-keys',
	shape: 'KEY‹32 hex›_‹22 characters›',
	revoke: 'https://portal.telnyx.com/#/app/api-keys',
	environment: 'TELNYX_API_KEY',
	keywords: ['key0'],
	pattern: /KEY[A-F0-9]{32}_[A-Za-z0-9]{22}(?![\w-])/,
	reason: 'prefix KEY',
	length: 80,
});

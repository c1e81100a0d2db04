import { provider } from '../../provider.ts';

export const tinesWebhook = provider({
	id: 'tines-webhook',
	name: 'Tines webhook URL',
	description: 'Starts a story without any other credential.',
	source: 'https://www.tines.com/docs/actions/types/webhook/',
	shape: 'https://‹tenant›.tines.com/webhook/‹32 hex›/‹32 hex›',
	revoke: 'Change the secret of the webhook action',
	environment: 'TINES_WEBHOOK_URL',
	keywords: ['tines.com/webhook/'],
	pattern: /tines\.com\/webhook\/(?<value>[a-z0-9]{32}\/[a-z0-9]{32})(?!\w)(?![\w-])/,
	reason: 'prefix https://',
	length: 104,
});

import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.paddle.com/api-reference/about/authentication';
const REVOKE = 'https://vendors.paddle.com/authentication-v2';

export const paddleApiKey = provider({
	id: 'paddle-api-key',
	name: 'Paddle API key',
	description: 'Access to a Paddle seller account.',
	source: SOURCE,
	shape: 'pdl_live_apikey_‹26 characters›_‹22 characters›_‹3 characters›',
	revoke: REVOKE,
	environment: 'PADDLE_API_KEY',
	keywords: ['pdl_live_', 'pdl_sdbx_'],
	pattern: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![\w-])/,
	reason: 'prefix pdl_live_apikey_',
	length: 96,
});

export const paddleWebhookSecret = provider({
	id: 'paddle-webhook-secret',
	name: 'Paddle webhook secret',
	description: 'Signs webhook notifications: whoever has it can forge them.',
	source: SOURCE,
	shape: 'pdl_ntfset_‹26 characters›_‹32 characters›',
	revoke: REVOKE,
	environment: 'PADDLE_WEBHOOK_SECRET',
	keywords: ['pdl_ntfset_'],
	pattern: /pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}(?![\w-])/,
	reason: 'prefix pdl_ntfset_',
	length: 96,
});

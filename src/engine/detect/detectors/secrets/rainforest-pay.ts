import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.rainforestpay.com/docs/authentication';
const REVOKE = 'https://portal.rainforestpay.com';

export const rainforestPayApiKey = provider({
	id: 'rainforest-pay-api-key',
	name: 'Rainforest Pay API key',
	description: 'Takes payments for the merchants of a platform.',
	source: SOURCE,
	shape: 'apikey_‹hex›',
	revoke: REVOKE,
	environment: 'RAINFOREST_API_KEY',
	keywords: ['apikey_'],
	pattern: /apikey_[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix apikey_',
	length: 88,
});

export const rainforestPaySandboxKey = provider({
	id: 'rainforest-pay-sandbox-key',
	name: 'Rainforest Pay sandbox key',
	description: 'Test access to Rainforest Pay.',
	source: SOURCE,
	shape: 'sbx_apikey_‹hex›',
	revoke: REVOKE,
	environment: 'RAINFOREST_API_KEY',
	keywords: ['sbx_apikey_'],
	pattern: /sbx_apikey_[a-f0-9]{64}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix sbx_apikey_',
	length: 88,
});

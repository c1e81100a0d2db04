import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const rainforestPayApiKey = provider({
	id: 'rainforest-pay-api-key',
	name: 'Rainforest Pay API key',
	description: 'Takes payments for the merchants of a platform.',
	source: 'https://docs.rainforestpay.com/docs/authentication',
	shape: 'RAINFOREST_API_KEY=apikey_‹64 hex›',
	revoke: 'https://portal.rainforestpay.com',
	environment: 'RAINFOREST_API_KEY',
	keywords: ['rainforest'],
	pattern: assigned(/(?:sbx_)?apikey_[a-f0-9]{64}/),
	reason: 'assigned to a name with "rainforest"',
	length: 320,
	inWord: true,
});

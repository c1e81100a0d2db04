import { provider } from '../../provider.ts';

export const rechargeApiToken = provider({
	id: 'recharge-api-token',
	name: 'Recharge API token',
	description: 'Reads and changes the subscriptions of a shop.',
	source: 'https://developer.rechargepayments.com/2021-11/authentication',
	shape: 'sk_1x1_‹64 hex›',
	revoke: 'https://‹shop›.admin.rechargeapps.com/merchant/settings/api-tokens',
	environment: 'RECHARGE_API_TOKEN',
	keywords: ['sk_1x', 'sk_2x', 'sk_3x', 'sk_4x', 'sk_5x', 'sk_test_1x', 'sk_test_2x'],
	pattern: /sk_(?:test_)?\dx\d_[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix sk_1x1_',
	length: 96,
});

import { provider } from '../../provider.ts';

export const paystackSecretKey = provider({
	id: 'paystack-secret-key',
	name: 'Paystack secret key',
	description: 'Charges, refunds and transfers on a Paystack account.',
	source: 'https://paystack.com/docs/api/authentication/',
	shape: 'sk_live_‹40 hex›',
	revoke: 'https://dashboard.paystack.com/#/settings/developers',
	environment: 'PAYSTACK_SECRET_KEY',
	keywords: ['sk_live_', 'sk_test_'],
	pattern: /sk_(?:live|test)_[a-f0-9]{40}(?![\w-])/,
	reason: 'prefix sk_live_',
	length: 64,
});

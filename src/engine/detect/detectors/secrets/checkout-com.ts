import { provider } from '../../provider.ts';

export const checkoutSecretKey = provider({
	id: 'checkout-secret-key',
	name: 'Checkout.com secret key',
	description: 'Takes and refunds payments for a Checkout.com merchant.',
	source: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
	shape: 'sk_‹UUID›',
	revoke: 'https://dashboard.checkout.com/developers/keys',
	environment: 'CHECKOUT_SECRET_KEY',
	keywords: ['sk_'],
	pattern:
		/sk_(?:(?:test_)?[A-Fa-f0-9]{8}(?:-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}|sbox_[a-z0-9]{26}[*#$:=a-z0-9])(?![\w-])/,
	reason: 'prefix sk_',
	length: 64,
});

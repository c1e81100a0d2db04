import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.stripe.com/keys';
const REVOKE = 'https://dashboard.stripe.com/apikeys';

export const stripeSecretKey = provider({
	id: 'stripe-secret-key',
	name: 'Stripe live secret key',
	description: 'Full or restricted access to a live Stripe account: charges, refunds, customers.',
	source: SOURCE,
	shape: 'sk_live_‹24 to 247 letters and digits›',
	revoke: REVOKE,
	environment: 'STRIPE_SECRET_KEY',
	keywords: ['sk_live_', 'rk_live_', 'sk_prod_', 'rk_prod_', 'sk_org_live_'],
	pattern: /[rs]k_(?:org_)?(?:live|prod)_(?!a2V5)(?![a-f0-9]{40}(?!\w))[A-Za-z0-9]{16,247}(?![\w-])/,
	reason: 'prefix sk_live_',
	length: 272,
});

export const stripeTestKey = provider({
	id: 'stripe-test-key',
	name: 'Stripe test secret key',
	description: 'Access to the test mode of a Stripe account: no money moves, but test data and webhooks are open.',
	source: SOURCE,
	shape: 'sk_test_‹24 to 247 letters and digits›',
	revoke: REVOKE,
	environment: 'STRIPE_SECRET_KEY',
	keywords: ['sk_test_', 'rk_test_'],
	pattern: /[rs]k_test_(?![a-f0-9]{40}(?!\w))[A-Za-z0-9]{16,247}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix sk_test_',
	length: 272,
});

export const stripeWebhookSecret = provider({
	id: 'stripe-webhook-secret',
	name: 'Stripe webhook signing secret',
	description:
		'Signs webhook events: whoever has it can forge payments that look confirmed. Svix-based services use the same form.',
	source: SOURCE,
	shape: 'whsec_‹32 or more letters, digits, + and /›',
	revoke: REVOKE,
	environment: 'STRIPE_WEBHOOK_SECRET',
	keywords: ['whsec_'],
	pattern: /whsec_[A-Za-z0-9+/]{24,88}={0,2}(?!\w)/,
	reason: 'prefix whsec_',
	length: 112,
});

export const stripePublishableKey = provider({
	id: 'stripe-publishable-key',
	name: 'Stripe publishable key',
	description: 'Made for browsers and apps; it can only create tokens. Named so that nobody takes it for a secret.',
	source: SOURCE,
	shape: 'pk_live_‹24 or more letters and digits›',
	revoke: REVOKE,
	keywords: ['pk_live_', 'pk_test_'],
	pattern: /pk_(?:live|test)_[A-Za-z0-9]{16,247}(?![\w-])/,
	reason: 'prefix pk_live_',
	severity: 'info',
	length: 272,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.paypal.com/api/rest/';
const REVOKE = 'https://developer.paypal.com/dashboard/applications';

export const braintreeAccessToken = provider({
	id: 'braintree-access-token',
	name: 'PayPal Braintree access token',
	description: 'Access to a Braintree merchant through PayPal: transactions and refunds.',
	source: SOURCE,
	shape: 'access_token$production$‹16 letters and digits›$‹32 hex›',
	revoke: REVOKE,
	environment: 'BRAINTREE_ACCESS_TOKEN',
	keywords: ['access_token$'],
	pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix access_token$production$',
	length: 96,
});

export const paypalClientSecret = provider({
	id: 'paypal-client-secret',
	name: 'PayPal client secret',
	description: 'Secret of a PayPal REST application; with its client id it moves money.',
	source: SOURCE,
	shape: 'PAYPAL_SECRET=E‹79 characters›',
	revoke: REVOKE,
	environment: 'PAYPAL_CLIENT_SECRET',
	keywords: ['paypal'],
	pattern: assigned(/E[A-Za-z0-9_-]{79}/),
	confidence: 'medium',
	reason: 'assigned to a name with "paypal"',
	length: 320,
	inWord: true,
});

import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.flutterwave.com/docs/api-keys';
const REVOKE = 'https://dashboard.flutterwave.com/dashboard/settings/apis';

export const flutterwaveSecretKey = provider({
	id: 'flutterwave-secret-key',
	name: 'Flutterwave secret key',
	description: 'Charges and transfers on a Flutterwave account.',
	source: SOURCE,
	shape: 'FLWSECK-‹32 characters›-X',
	revoke: REVOKE,
	environment: 'FLUTTERWAVE_SECRET_KEY',
	keywords: ['flwseck'],
	pattern: /FLWSECK(?:_TEST)?-[a-z0-9]{32}-(?:\w{1,16}-?)?X(?![\w-])/,
	reason: 'prefix FLWSECK-',
	length: 80,
});

export const flutterwaveEncryptionKey = provider({
	id: 'flutterwave-encryption-key',
	name: 'Flutterwave encryption key',
	description: 'Encrypts card data that is sent to Flutterwave.',
	source: SOURCE,
	shape: 'FLWSECK_TEST-‹12 characters›',
	revoke: REVOKE,
	environment: 'FLUTTERWAVE_ENCRYPTION_KEY',
	keywords: ['flwseck'],
	pattern: /FLWSECK(?:_TEST)?-?[a-z0-9]{12}(?![\w-])/,
	reason: 'prefix FLWSECK_TEST-',
	length: 48,
});

export const flutterwavePublicKey = provider({
	id: 'flutterwave-public-key',
	name: 'Flutterwave public key',
	description: 'Starts a checkout from a web page; public by design.',
	source: SOURCE,
	shape: 'FLWPUBK-‹32 characters›-X',
	revoke: REVOKE,
	keywords: ['flwpubk'],
	pattern: /FLWPUBK(?:_TEST)?-[a-z0-9]{32}-X(?![\w-])/,
	reason: 'prefix FLWPUBK-',
	severity: 'info',
	length: 64,
});

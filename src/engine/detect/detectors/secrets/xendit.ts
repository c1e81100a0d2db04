import { provider } from '../../provider.ts';

export const xenditSecretKey = provider({
	id: 'xendit-secret-key',
	name: 'Xendit secret key',
	description: 'Charges and payouts of a Xendit account.',
	source: 'https://docs.xendit.co/docs/api-keys',
	shape: 'xnd_production_‹letters and digits›',
	revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
	environment: 'XENDIT_SECRET_KEY',
	keywords: ['xnd_production_', 'xnd_development_'],
	pattern: /xnd_(?:production|development)_(?!public)[A-Za-z0-9]{40,100}(?![\w-])/,
	reason: 'prefix xnd_production_',
	length: 136,
});

import { provider } from '../../provider.ts';

export const freemiusSecretKey = provider({
	id: 'freemius-secret-key',
	name: 'Freemius secret key',
	description: 'Access to a Freemius product.',
	source: 'https://freemius.com/help/documentation/selling-with-freemius/api/',
	shape: 'sk_‹29 printable characters›',
	revoke: 'https://dashboard.freemius.com',
	environment: 'FREEMIUS_SECRET_KEY',
	keywords: ['sk_'],
	pattern: /sk_(?=[^"'\s]{0,28}[#@&*^!%])[^"'\s<>(){}]{29}(?=["'])/,
	confidence: 'medium',
	reason: 'prefix sk_',
	length: 40,
});

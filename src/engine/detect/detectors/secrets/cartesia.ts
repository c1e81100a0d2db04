import { provider } from '../../provider.ts';

export const cartesiaApiKey = provider({
	id: 'cartesia-api-key',
	name: 'Cartesia API key',
	description: "Makes speech at the owner's expense.",
	source: 'https://docs.cartesia.ai/get-started/make-an-api-request',
	shape: 'sk_car_‹22 or more characters›',
	revoke: 'https://play.cartesia.ai/keys',
	environment: 'CARTESIA_API_KEY',
	keywords: ['sk_car_'],
	pattern: /sk_car_[\w-]{20,64}(?![\w-])/,
	reason: 'prefix sk_car_',
	length: 88,
});

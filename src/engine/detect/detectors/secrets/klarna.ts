import { provider } from '../../provider.ts';

export const klarnaApiKey = provider({
	id: 'klarna-api-key',
	name: 'Klarna API key',
	description: 'Calls the Klarna payment API of a merchant.',
	source: 'https://docs.klarna.com/api/authentication/',
	shape: 'klarna_live_api_‹base64›',
	revoke: 'https://portal.klarna.com',
	environment: 'KLARNA_API_KEY',
	keywords: ['klarna_live_', 'klarna_test_'],
	pattern: /klarna_(?:live|test)_(?:api|client)_[\w+/=-]{40,400}(?![\w-])/,
	reason: 'prefix klarna_live_api_',
	length: 440,
});

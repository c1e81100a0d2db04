import { provider } from '../../provider.ts';

export const adyenApiKey = provider({
	id: 'adyen-api-key',
	name: 'Adyen API key',
	description: 'Calls the Adyen checkout and payout APIs of a merchant.',
	source: 'https://docs.adyen.com/development-resources/api-credentials/',
	shape: 'AQE‹base64›-‹base64›-‹secret›',
	revoke: 'https://ca-live.adyen.com/ca/ca/config/api-credentials.shtml',
	environment: 'ADYEN_API_KEY',
	keywords: ['aqe'],
	pattern: /AQE[\w+/]{20,200}={0,2}-[\w+/]{20,120}={0,2}-[^\s"'`<>\\]{8,80}(?![\w-])/,
	reason: 'prefix AQE',
	length: 420,
});

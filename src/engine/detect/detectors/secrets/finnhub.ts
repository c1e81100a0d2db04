import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const finnhubApiKey = provider({
	id: 'finnhub-api-key',
	name: 'Finnhub API key',
	description: "Reads market data at the owner's expense.",
	source: 'https://finnhub.io/docs/api/authentication',
	shape: 'FINNHUB_API_KEY=‹20 letters and digits›',
	revoke: 'https://finnhub.io/dashboard',
	environment: 'FINNHUB_API_KEY',
	keywords: ['finnhub'],
	pattern: assigned(/(?=[a-z]{0,19}\d)[a-z0-9]{20}/),
	confidence: 'medium',
	reason: 'assigned to a name with "finnhub"',
	length: 320,
	inWord: true,
});

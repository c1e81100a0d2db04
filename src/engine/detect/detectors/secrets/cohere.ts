import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const cohereApiKey = provider({
	id: 'cohere-api-key',
	name: 'Cohere API key',
	description: "Calls the Cohere API at the owner's expense.",
	source: 'https://docs.cohere.com/docs/rate-limits',
	shape: 'COHERE_API_KEY=‹40 letters and digits›',
	revoke: 'https://dashboard.cohere.com/api-keys',
	environment: 'COHERE_API_KEY',
	keywords: ['cohere', 'co_api_key'],
	pattern: assigned(/(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "cohere"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const ai21ApiKey = provider({
	id: 'ai21-api-key',
	name: 'AI21 API key',
	description: "Calls the AI21 API at the owner's expense.",
	source: 'https://docs.ai21.com/reference/authentication',
	shape: 'AI21_API_KEY=‹32 characters or UUID›',
	revoke: 'https://studio.ai21.com/account/api-key',
	environment: 'AI21_API_KEY',
	keywords: ['ai21'],
	pattern: assigned(
		/(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "ai21"',
	length: 320,
	inWord: true,
});

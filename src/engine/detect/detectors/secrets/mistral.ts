import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const mistralApiKey = provider({
	id: 'mistral-api-key',
	name: 'Mistral API key',
	description: "Calls the Mistral API at the owner's expense.",
	source: 'https://docs.mistral.ai/getting-started/quickstart',
	shape: 'MISTRAL_API_KEY=‹32 letters and digits›',
	revoke: 'https://console.mistral.ai/api-keys',
	environment: 'MISTRAL_API_KEY',
	keywords: ['mistral'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "mistral"',
	length: 320,
	inWord: true,
});

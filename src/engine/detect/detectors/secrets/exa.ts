import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const exaApiKey = provider({
	id: 'exa-api-key',
	name: 'Exa API key',
	description: "Searches with Exa at the owner's expense.",
	source: 'https://docs.exa.ai/reference/quickstart',
	shape: 'EXA_API_KEY=‹UUID›',
	revoke: 'https://dashboard.exa.ai/api-keys',
	environment: 'EXA_API_KEY',
	keywords: ['exa_api', 'exa_key', 'exa-api', 'exaapi', 'exa.ai'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "exa_api"',
	length: 320,
	inWord: true,
});

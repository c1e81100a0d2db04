import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const basetenApiKey = provider({
	id: 'baseten-api-key',
	name: 'Baseten API key',
	description: "Runs models on Baseten at the owner's expense.",
	source: 'https://docs.baseten.co/organization/api-keys',
	shape: 'BASETEN_API_KEY=‹8 characters›.‹32 characters›',
	revoke: 'https://app.baseten.co/settings/api_keys',
	environment: 'BASETEN_API_KEY',
	keywords: ['baseten'],
	pattern: assigned(/[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "baseten"',
	length: 320,
	inWord: true,
});

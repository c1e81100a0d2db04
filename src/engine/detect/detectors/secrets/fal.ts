import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const falApiKey = provider({
	id: 'fal-api-key',
	name: 'fal.ai API key',
	description: "Runs models on fal.ai at the owner's expense.",
	source: 'https://docs.fal.ai/model-apis/authentication',
	shape: 'FAL_KEY=‹UUID›:‹32 hex›',
	revoke: 'https://fal.ai/dashboard/keys',
	environment: 'FAL_KEY',
	keywords: ['fal_key', 'fal_api', 'fal-api', 'falkey', 'fal.ai'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}:[a-f0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "fal_key"',
	length: 320,
	inWord: true,
});

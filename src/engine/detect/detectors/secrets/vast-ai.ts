import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const vastAiApiKey = provider({
	id: 'vast-ai-api-key',
	name: 'Vast.ai API key',
	description: "Rents machines at the owner's expense.",
	source: 'https://docs.vast.ai/api-reference/authentication',
	shape: 'VAST_API_KEY=‹64 hex›',
	revoke: 'https://cloud.vast.ai/manage-keys/',
	environment: 'VAST_API_KEY',
	keywords: ['vast_', 'vastai', 'vast.ai', 'vast-ai'],
	pattern: assigned(/[a-f0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "vast"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.together.ai/docs/quickstart';
const REVOKE = 'https://api.together.ai/settings/api-keys';

export const togetherApiKey = provider({
	id: 'together-api-key',
	name: 'Together AI API key',
	description: "Calls models on Together AI at the owner's expense.",
	source: SOURCE,
	shape: 'tgp_v1_‹43 characters›',
	revoke: REVOKE,
	environment: 'TOGETHER_API_KEY',
	keywords: ['tgp_v'],
	pattern: /tgp_v\d_[\w-]{40,48}(?![\w-])/,
	reason: 'prefix tgp_v1_',
	length: 72,
});

export const togetherLegacyKey = provider({
	id: 'together-legacy-key',
	name: 'Together AI API key, older form',
	description: "Calls models on Together AI at the owner's expense.",
	source: SOURCE,
	shape: 'TOGETHER_API_KEY=‹64 hex›',
	revoke: REVOKE,
	environment: 'TOGETHER_API_KEY',
	keywords: ['together'],
	pattern: assigned(/[a-f0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "together"',
	length: 320,
	inWord: true,
});

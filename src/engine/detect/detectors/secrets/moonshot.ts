import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://platform.moonshot.ai/docs/introduction';
const REVOKE = 'https://platform.moonshot.ai/console/api-keys';

export const moonshotApiKey = provider({
	id: 'moonshot-api-key',
	name: 'Moonshot (Kimi) API key',
	description: "Calls the Kimi API at the owner's expense.",
	source: SOURCE,
	shape: 'sk-‹48 characters›',
	revoke: REVOKE,
	environment: 'MOONSHOT_API_KEY',
	keywords: ['sk-kimi-'],
	pattern: /sk-kimi-[A-Za-z0-9]{40,72}(?![\w-])/,
	reason: 'prefix sk-',
	length: 104,
});

export const moonshotLegacyKey = provider({
	id: 'moonshot-legacy-key',
	name: 'Moonshot (Kimi) API key, general form',
	description: "Calls the Kimi API at the owner's expense.",
	source: SOURCE,
	shape: 'MOONSHOT_API_KEY=sk-‹48 characters›',
	revoke: REVOKE,
	environment: 'MOONSHOT_API_KEY',
	keywords: ['moonshot', 'kimi'],
	pattern: assigned(/sk-[A-Za-z0-9_-]{48}/),
	confidence: 'medium',
	reason: 'assigned to a name with "moonshot"',
	length: 320,
	inWord: true,
});

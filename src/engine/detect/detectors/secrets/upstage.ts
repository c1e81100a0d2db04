import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://console.upstage.ai/docs/getting-started';
const REVOKE = 'https://console.upstage.ai/api-keys';

export const upstageApiKey = provider({
	id: 'upstage-api-key',
	name: 'Upstage API key',
	description: "Calls the Upstage API at the owner's expense.",
	source: SOURCE,
	shape: 'up_‹29 letters and digits›',
	revoke: REVOKE,
	environment: 'UPSTAGE_API_KEY',
	keywords: ['up_'],
	pattern: /up_(?=[A-Za-z]{0,28}\d)(?=[a-z0-9]{0,28}[A-Z])[A-Za-z0-9]{29}(?![\w-])/,
	reason: 'prefix up_',
	length: 56,
});

export const upstageLegacyKey = provider({
	id: 'upstage-legacy-key',
	name: 'Upstage API key, older form',
	description: "Calls the Upstage API at the owner's expense.",
	source: SOURCE,
	shape: 'UPSTAGE_API_KEY=‹40 letters and digits›',
	revoke: REVOKE,
	environment: 'UPSTAGE_API_KEY',
	keywords: ['upstage'],
	pattern: assigned(/(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "upstage"',
	length: 320,
	inWord: true,
});

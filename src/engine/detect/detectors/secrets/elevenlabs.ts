import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://elevenlabs.io/docs/api-reference/authentication';
const REVOKE = 'https://elevenlabs.io/app/settings/api-keys';

export const elevenlabsApiKey = provider({
	id: 'elevenlabs-api-key',
	name: 'ElevenLabs API key',
	description: "Makes speech at the owner's expense.",
	source: SOURCE,
	shape: 'sk_‹48 hex›',
	revoke: REVOKE,
	environment: 'ELEVENLABS_API_KEY',
	keywords: ['sk_'],
	pattern: /sk_[a-f0-9]{48}(?![\w-])/,
	reason: 'prefix sk_',
	length: 72,
});

export const elevenlabsLegacyKey = provider({
	id: 'elevenlabs-legacy-key',
	name: 'ElevenLabs API key, older form',
	description: "Makes speech at the owner's expense.",
	source: SOURCE,
	shape: 'XI_API_KEY=‹32 hex›',
	revoke: REVOKE,
	environment: 'ELEVENLABS_API_KEY',
	keywords: ['elevenlabs', 'eleven_labs', 'xi-api-key', 'xi_api_key'],
	pattern: assigned(/[a-f0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "elevenlabs"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const kagiApiKey = provider({
	id: 'kagi-api-key',
	name: 'Kagi API key',
	description: "Searches with Kagi at the owner's expense.",
	source: 'https://help.kagi.com/kagi/api/overview.html',
	shape: 'KAGI_API_KEY=‹11 characters›.‹43 characters›',
	revoke: 'https://kagi.com/settings?p=api',
	environment: 'KAGI_API_KEY',
	keywords: ['kagi'],
	pattern: assigned(/[\w-]{9,13}\.[\w-]{43}/),
	confidence: 'medium',
	reason: 'assigned to a name with "kagi"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const beamerApiKey = provider({
	id: 'beamer-api-key',
	name: 'Beamer API key',
	description: 'Writes the announcements of a product.',
	source: 'https://www.getbeamer.com/api',
	shape: 'BEAMER_API_KEY=b_‹44 characters›',
	revoke: 'https://app.getbeamer.com/settings',
	environment: 'BEAMER_API_KEY',
	keywords: ['beamer'],
	pattern: assigned(/b_[\w\-=+/]{44}/),
	confidence: 'medium',
	reason: 'assigned to a name with "beamer"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const greptileApiKey = provider({
	id: 'greptile-api-key',
	name: 'Greptile API key',
	description: 'Reads the indexed repositories of an organisation.',
	source: 'https://www.greptile.com/docs/api-reference',
	shape: 'GREPTILE_API_KEY=‹48 characters›',
	revoke: 'https://app.greptile.com/settings/api',
	environment: 'GREPTILE_API_KEY',
	keywords: ['greptile'],
	pattern: assigned(/[A-Za-z0-9+/]{48}/),
	confidence: 'medium',
	reason: 'assigned to a name with "greptile"',
	length: 320,
	inWord: true,
});

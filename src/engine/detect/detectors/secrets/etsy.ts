import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const etsyApiKey = provider({
	id: 'etsy-api-key',
	name: 'Etsy API key',
	description: 'Calls the Etsy API for an application.',
	source: 'https://developers.etsy.com/documentation/essentials/authentication',
	shape: 'ETSY_API_KEY=‹24 letters and digits›',
	revoke: 'https://www.etsy.com/developers/your-apps',
	environment: 'ETSY_API_KEY',
	keywords: ['etsy'],
	pattern: assigned(/(?=[a-z]{0,23}\d)[a-z0-9]{24}(?::[a-z0-9]{10})?/),
	confidence: 'medium',
	reason: 'assigned to a name with "etsy"',
	length: 320,
	inWord: true,
});

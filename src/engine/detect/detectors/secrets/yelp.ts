import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const yelpApiKey = provider({
	id: 'yelp-api-key',
	name: 'Yelp API key',
	description: 'Calls the Yelp API for an application.',
	source: 'https://docs.developer.yelp.com/docs/places-authentication',
	shape: 'YELP_API_KEY=‹128 characters›',
	revoke: 'https://www.yelp.com/developers/v3/manage_app',
	environment: 'YELP_API_KEY',
	keywords: ['yelp'],
	pattern: assigned(/[\w-]{128}/),
	confidence: 'medium',
	reason: 'assigned to a name with "yelp"',
	length: 320,
	inWord: true,
});

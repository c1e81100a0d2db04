import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.foursquare.com/developer/docs/places-api-getting-started';
const REVOKE = 'https://foursquare.com/developers/home';

export const foursquareApiKey = provider({
	id: 'foursquare-api-key',
	name: 'Foursquare API key',
	description: "Reads places at the owner's expense.",
	source: SOURCE,
	shape: 'fsq3‹44 characters of base64›=',
	revoke: REVOKE,
	environment: 'FOURSQUARE_API_KEY',
	keywords: ['fsq3'],
	pattern: /fsq3[A-Za-z0-9+/]{42,44}={0,2}(?![\w=])/,
	reason: 'prefix fsq3',
	length: 72,
});

export const foursquareSecret = provider({
	id: 'foursquare-secret',
	name: 'Foursquare client secret',
	description: 'Secret of a Foursquare application.',
	source: SOURCE,
	shape: 'FOURSQUARE_CLIENT_SECRET=‹48 letters and digits›',
	revoke: REVOKE,
	environment: 'FOURSQUARE_CLIENT_SECRET',
	keywords: ['foursquare'],
	pattern: assigned(/(?=[A-Z]{0,47}\d)[A-Z0-9]{48}/),
	confidence: 'medium',
	reason: 'assigned to a name with "foursquare"',
	length: 320,
	inWord: true,
	pairsWith: ['foursquare-api-key'],
});

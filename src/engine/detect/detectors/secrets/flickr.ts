import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const flickrKey = provider({
	id: 'flickr-key',
	name: 'Flickr key or secret',
	description: 'Calls the Flickr API for an application.',
	source: 'https://www.flickr.com/services/api/misc.api_keys.html',
	shape: 'FLICKR_API_KEY=‹32 letters and digits›',
	revoke: 'https://www.flickr.com/services/apps/by/me',
	environment: 'FLICKR_API_KEY',
	keywords: ['flickr'],
	pattern: assigned(/(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "flickr"',
	length: 320,
	inWord: true,
});

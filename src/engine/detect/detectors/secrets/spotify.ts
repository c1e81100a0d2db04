import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const spotifySecret = provider({
	id: 'spotify-secret',
	name: 'Spotify client secret',
	description: 'Secret of a Spotify application.',
	source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
	shape: 'SPOTIFY_CLIENT_SECRET=‹32 hex›',
	revoke: 'https://developer.spotify.com/dashboard',
	environment: 'SPOTIFY_CLIENT_SECRET',
	keywords: ['spotify'],
	pattern: assigned(/(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "spotify"',
	length: 320,
	inWord: true,
});

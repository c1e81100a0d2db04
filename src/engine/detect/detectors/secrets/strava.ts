import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const stravaSecret = provider({
	id: 'strava-secret',
	name: 'Strava token or secret',
	description: 'Reads the activities of athletes.',
	source: 'https://developers.strava.com/docs/authentication/',
	shape: 'STRAVA_CLIENT_SECRET=‹40 hex›',
	revoke: 'https://www.strava.com/settings/api',
	environment: 'STRAVA_CLIENT_SECRET',
	keywords: ['strava'],
	pattern: assigned(/[a-f0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "strava"',
	length: 320,
	inWord: true,
});

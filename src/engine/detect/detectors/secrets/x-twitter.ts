import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.x.com/resources/fundamentals/authentication/overview';
const REVOKE = 'https://developer.x.com/en/portal/dashboard';

export const twitterBearerToken = provider({
	id: 'twitter-bearer-token',
	name: 'X (Twitter) bearer token',
	description: 'Reads the X API for an application.',
	source: SOURCE,
	shape: 'AAAAAAAAAAAAAAAAAAAAA‹80 to 100 characters›',
	revoke: REVOKE,
	environment: 'X_BEARER_TOKEN',
	keywords: ['aaaaaaaaaaaaaaaaaaaaa'],
	pattern: /A{21,24}[A-Za-z0-9%+]{60,110}(?![\w-])/,
	reason: 'prefix AAAAAAAAAAAAAAAAAAAAA',
	length: 144,
});

export const twitterAccessToken = provider({
	id: 'twitter-access-token',
	name: 'X (Twitter) access token',
	description: 'With its secret it acts as an account.',
	source: SOURCE,
	shape: '‹user id›-‹40 letters and digits›',
	revoke: REVOKE,
	environment: 'X_ACCESS_TOKEN',
	keywords: ['twitter'],
	pattern: assigned(/\d{15,25}-[A-Za-z0-9]{20,45}/),
	confidence: 'medium',
	reason: 'assigned to a name with "twitter"',
	length: 256,
	inWord: true,
});

export const twitterApiSecret = provider({
	id: 'twitter-api-secret',
	name: 'X (Twitter) key or secret',
	description: 'Consumer secret or access token secret of the X API.',
	source: SOURCE,
	shape: 'TWITTER_API_SECRET=‹50 letters and digits›',
	revoke: REVOKE,
	environment: 'X_API_SECRET',
	keywords: ['twitter', 'x_api_secret', 'x_access_token_secret', 'x_consumer_secret'],
	pattern: assigned(/(?=[A-Za-z]{0,44}\d)(?:[A-Za-z0-9]{50}|[A-Za-z0-9]{42}|[A-Za-z0-9]{45}|[A-Za-z0-9]{25})/),
	confidence: 'medium',
	reason: 'assigned to a name with "twitter"',
	length: 320,
	inWord: true,
});

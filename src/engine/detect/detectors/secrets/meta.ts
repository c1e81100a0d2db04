import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens';
const REVOKE = 'https://developers.facebook.com/tools/debug/accesstoken/';

export const facebookPageToken = provider({
	id: 'facebook-page-token',
	name: 'Facebook user or page access token',
	description: 'Acts for a Facebook user or page.',
	source: SOURCE,
	shape: 'EAA‹80 or more letters and digits›',
	revoke: REVOKE,
	environment: 'FACEBOOK_ACCESS_TOKEN',
	keywords: ['eaa'],
	pattern: /EAA(?!A)(?=[A-Za-z]{0,80}\d)[A-Za-z0-9]{60,400}(?![\w-])/,
	reason: 'prefix EAA',
	length: 420,
});

export const instagramAccessToken = provider({
	id: 'instagram-access-token',
	name: 'Instagram access token',
	description: 'Acts for an Instagram account.',
	source: SOURCE,
	shape: 'IGQV‹100 or more characters›',
	revoke: REVOKE,
	environment: 'INSTAGRAM_ACCESS_TOKEN',
	keywords: ['igq', 'igaa'],
	pattern: /IG(?:Q[VW]|AA)[\w-]{80,300}(?![\w-])/,
	reason: 'prefix IGQV',
	length: 320,
});

export const facebookSecret = provider({
	id: 'facebook-secret',
	name: 'Facebook app secret',
	description: 'Secret of a Meta app; with the app id it makes app access tokens.',
	source: SOURCE,
	shape: 'FACEBOOK_APP_SECRET=‹32 hex›',
	revoke: REVOKE,
	environment: 'FACEBOOK_APP_SECRET',
	keywords: ['facebook', 'fb_app_secret', 'fb_secret', 'meta_app_secret', 'instagram'],
	pattern: assigned(/[a-f0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "facebook"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication';
const REVOKE = 'https://app.intercom.com/a/apps/_/developer-hub';

export const intercomAccessToken = provider({
	id: 'intercom-access-token',
	name: 'Intercom access token',
	description: 'Reads and writes the conversations and contacts of an Intercom workspace.',
	source: SOURCE,
	shape: 'dG9rO‹55 characters of base64›',
	revoke: REVOKE,
	environment: 'INTERCOM_ACCESS_TOKEN',
	keywords: ['dg9ro'],
	pattern: /dG9rO[A-Za-z0-9+/]{54}[=A-Za-z0-9+/](?![\w=])/,
	reason: 'prefix dG9rO',
	length: 80,
});

export const intercomApiKey = provider({
	id: 'intercom-api-key',
	name: 'Intercom API key',
	description: 'Access to an Intercom workspace.',
	source: SOURCE,
	shape: 'INTERCOM_TOKEN=‹60 characters›',
	revoke: REVOKE,
	environment: 'INTERCOM_ACCESS_TOKEN',
	keywords: ['intercom'],
	pattern: assigned(/[A-Za-z0-9+/_-]{58,60}={0,2}/),
	confidence: 'medium',
	reason: 'assigned to a name with "intercom"',
	length: 320,
	inWord: true,
});

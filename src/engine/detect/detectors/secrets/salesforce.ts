import { provider } from '../../provider.ts';

const SOURCE = 'https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm';
const REVOKE = 'https://login.salesforce.com';

export const salesforceSession = provider({
	id: 'salesforce-session',
	name: 'Salesforce access token',
	description: 'A session of a person in a Salesforce organisation.',
	source: SOURCE,
	shape: '00D‹12 characters›!‹96 characters›',
	revoke: REVOKE,
	environment: 'SF_ACCESS_TOKEN',
	keywords: ['00d'],
	pattern: /00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,260}(?![\w-])/,
	reason: 'prefix 00D',
	length: 288,
});

export const salesforceRefreshToken = provider({
	id: 'salesforce-refresh-token',
	name: 'Salesforce refresh token',
	description: 'Makes sessions of a person in a Salesforce organisation.',
	source: SOURCE,
	shape: '5Aep861‹80 characters›',
	revoke: REVOKE,
	keywords: ['5aep861'],
	pattern: /5Aep861[\w.]{70,100}(?![\w-])/,
	reason: 'prefix 5Aep861',
	length: 128,
});

export const salesforceConsumerKey = provider({
	id: 'salesforce-consumer-key',
	name: 'Salesforce consumer key',
	description: 'Identifies a connected app; with its secret it signs in.',
	source: SOURCE,
	shape: '3MVG9‹80 characters›',
	revoke: REVOKE,
	environment: 'SF_CLIENT_ID',
	keywords: ['3mvg'],
	pattern: /3MVG[A-Za-z0-9][\w.-]{78,82}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix 3MVG9',
	length: 104,
});

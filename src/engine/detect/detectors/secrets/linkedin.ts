import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication';
const REVOKE = 'https://www.linkedin.com/developers/apps';

export const linkedinClientSecretV2 = provider({
	id: 'linkedin-client-secret-v2',
	name: 'LinkedIn client secret',
	description: 'Secret of a LinkedIn application.',
	source: SOURCE,
	shape: 'WPL_AP1.‹16 characters›.‹base64›',
	revoke: REVOKE,
	environment: 'LINKEDIN_CLIENT_SECRET',
	keywords: ['wpl_ap'],
	pattern: /WPL_AP\d\.\w{12,40}(?:\.[\w+/]{4,24}={0,2})?(?![\w=])/,
	reason: 'prefix WPL_AP1.',
	length: 96,
	pairsWith: ['linkedin-client-id'],
});

export const linkedinAccessToken = provider({
	id: 'linkedin-access-token',
	name: 'LinkedIn access token',
	description: 'Acts for a member on the LinkedIn API.',
	source: SOURCE,
	shape: 'AQ‹300 or more characters›',
	revoke: REVOKE,
	environment: 'LINKEDIN_ACCESS_TOKEN',
	keywords: ['aqx', 'aqv', 'aqw', 'aqu', 'aqt'],
	pattern: /AQ[T-X](?=[A-Za-z_-]{0,60}\d)[\w-]{250,600}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix AQ',
	length: 640,
});

export const linkedinClientSecret = provider({
	id: 'linkedin-client-secret',
	name: 'LinkedIn client secret, older form',
	description: 'Secret of a LinkedIn application.',
	source: SOURCE,
	shape: 'LINKEDIN_CLIENT_SECRET=‹16 letters and digits›',
	revoke: REVOKE,
	environment: 'LINKEDIN_CLIENT_SECRET',
	keywords: ['linkedin', 'linked_in', 'linked-in'],
	pattern: assigned(/(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/),
	confidence: 'medium',
	reason: 'assigned to a name with "linkedin"',
	length: 320,
	inWord: true,
	pairsWith: ['linkedin-client-id'],
});

export const linkedinClientId = provider({
	id: 'linkedin-client-id',
	name: 'LinkedIn client id',
	description: 'Identifies a LinkedIn application; of use only with its secret.',
	source: SOURCE,
	shape: 'LINKEDIN_CLIENT_ID=‹14 letters and digits›',
	revoke: REVOKE,
	environment: 'LINKEDIN_CLIENT_ID',
	keywords: ['linkedin', 'linked_in', 'linked-in'],
	pattern: assigned(/(?=[A-Za-z]{0,13}\d)[A-Za-z0-9]{14}/),
	confidence: 'medium',
	reason: 'assigned to a name with "linkedin"',
	length: 320,
	inWord: true,
});

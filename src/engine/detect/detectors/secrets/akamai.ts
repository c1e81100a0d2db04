import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://techdocs.akamai.com/developer/docs/edgegrid';
const REVOKE = 'https://control.akamai.com/apps/identity-management/';

export const akamaiToken = provider({
	id: 'akamai-token',
	name: 'Akamai EdgeGrid token',
	description: 'Client or access token of an API client; its secret is rarely far.',
	source: SOURCE,
	shape: 'akab-‹16 characters›-‹16 characters›',
	revoke: REVOKE,
	keywords: ['akab-'],
	pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}(?![\w-])/,
	reason: 'prefix akab-',
});

export const akamaiClientSecret = provider({
	id: 'akamai-client-secret',
	name: 'Akamai EdgeGrid client secret',
	description: 'Signs requests of an API client.',
	source: SOURCE,
	shape: 'akamai_client_secret=‹43 characters›=',
	revoke: REVOKE,
	keywords: ['akamai', 'edgegrid'],
	pattern: assigned(/[A-Za-z0-9+/]{43}=/),
	confidence: 'medium',
	reason: 'named after Akamai',
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://bitwarden.com/help/access-tokens/';
const REVOKE = 'https://vault.bitwarden.com/';

export const bitwardenAccessToken = provider({
	id: 'bitwarden-access-token',
	name: 'Bitwarden Secrets Manager access token',
	description: 'Reads the secrets that a machine account may.',
	source: SOURCE,
	shape: '0.‹UUID›.‹30 characters›:‹base64›',
	revoke: REVOKE,
	environment: 'BWS_ACCESS_TOKEN',
	keywords: ['0.'],
	pattern:
		/0\.[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==(?![\w+/=])/,
	reason: 'form of access tokens',
});

export const bitwardenClientSecret = provider({
	id: 'bitwarden-client-secret',
	name: 'Bitwarden API client secret',
	description: 'Signs in to the API as a user or organisation.',
	source: 'https://bitwarden.com/help/personal-api-key/',
	shape: 'BW_CLIENTSECRET=‹30 letters and digits›',
	revoke: REVOKE,
	environment: 'BW_CLIENTSECRET',
	keywords: ['bitwarden', 'bw_clientsecret'],
	pattern: assigned(/(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30}/),
	confidence: 'medium',
	reason: 'named after Bitwarden',
	inWord: true,
});

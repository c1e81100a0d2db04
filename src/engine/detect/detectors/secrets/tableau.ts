import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const tableauTokenSecret = provider({
	id: 'tableau-token-secret',
	name: 'Tableau personal access token',
	description: 'Acts as a person in Tableau.',
	source: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
	shape: '‹22 characters of base64›==:‹32 letters and digits›',
	revoke: 'Account settings, Personal access tokens',
	environment: 'TABLEAU_TOKEN',
	keywords: ['tableau', 'token', 'pat_secret'],
	pattern: assigned(/[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/),
	reason: 'shape of a Tableau token',
	length: 256,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const miroAccessToken = provider({
	id: 'miro-access-token',
	name: 'Miro access token',
	description: 'Reads and writes the boards of a team.',
	source: 'https://developers.miro.com/docs/rest-api-reference-guide',
	shape: 'MIRO_ACCESS_TOKEN=‹27 characters›',
	revoke: 'https://miro.com/app/settings/user-profile/apps',
	environment: 'MIRO_ACCESS_TOKEN',
	keywords: ['miro'],
	pattern: assigned(/(?=[A-Za-z_-]{0,26}\d)(?=[a-z0-9_-]{0,26}[A-Z])[\w-]{27}/),
	confidence: 'medium',
	reason: 'assigned to a name with "miro"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const mattermostAccessToken = provider({
	id: 'mattermost-access-token',
	name: 'Mattermost access token',
	description: 'Acts as a person or bot on a Mattermost server.',
	source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
	shape: 'MATTERMOST_TOKEN=‹26 letters and digits›',
	revoke: 'Account settings, Security, Personal access tokens',
	environment: 'MATTERMOST_TOKEN',
	keywords: ['mattermost', 'mm_token', 'mm_access', 'mm_bot'],
	pattern: assigned(/(?=[a-z]{0,25}\d)[a-z0-9]{26}/),
	confidence: 'medium',
	reason: 'assigned to a name with "mattermost"',
	length: 320,
	inWord: true,
});

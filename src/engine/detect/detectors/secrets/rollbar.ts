import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const rollbarAccessToken = provider({
	id: 'rollbar-access-token',
	name: 'Rollbar access token',
	description: 'Sends or reads the errors of a project.',
	source: 'https://docs.rollbar.com/docs/access-tokens',
	shape: 'ROLLBAR_ACCESS_TOKEN=‹32 hex›',
	revoke: 'https://rollbar.com/settings/accounts/‹account›/access_tokens/',
	environment: 'ROLLBAR_ACCESS_TOKEN',
	keywords: ['rollbar'],
	pattern: assigned(/[a-f0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "rollbar"',
	length: 320,
	inWord: true,
});

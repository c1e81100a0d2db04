import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const logglyToken = provider({
	id: 'loggly-token',
	name: 'Loggly token',
	description: 'Sends or reads the logs of an account.',
	source:
		'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm',
	shape: 'LOGGLY_TOKEN=‹UUID›',
	revoke: 'https://‹subdomain›.loggly.com/account/users/api/tokens',
	environment: 'LOGGLY_TOKEN',
	keywords: ['loggly'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "loggly"',
	length: 320,
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.fastly.com/documentation/guides/account-info/user-access-and-control/using-api-tokens/';
const REVOKE = 'https://manage.fastly.com/account/personal/tokens';

export const fastlyToken = provider({
	id: 'fastly-token',
	name: 'Fastly API token',
	description: 'Changes and purges services.',
	source: SOURCE,
	shape: 'FASTLY_API_TOKEN=‹32 characters›',
	revoke: REVOKE,
	environment: 'FASTLY_API_TOKEN',
	keywords: ['fastly'],
	pattern: assigned(/(?=[A-Za-z_=-]{0,31}\d)[\w=-]{32}/),
	confidence: 'medium',
	reason: 'named after Fastly',
	inWord: true,
});

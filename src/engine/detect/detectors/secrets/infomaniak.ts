import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.infomaniak.com/getting-started';
const REVOKE = 'https://manager.infomaniak.com/v3/ng/accounts/token/list';

export const infomaniakToken = provider({
	id: 'infomaniak-token',
	name: 'Infomaniak API token',
	description: 'Controls products of an account.',
	source: SOURCE,
	shape: 'INFOMANIAK_TOKEN=‹86 characters›',
	revoke: REVOKE,
	environment: 'INFOMANIAK_TOKEN',
	keywords: ['infomaniak'],
	pattern: assigned(/(?=[A-Za-z_-]{0,60}\d)[\w-]{86}/),
	confidence: 'medium',
	reason: 'named after Infomaniak',
	inWord: true,
});

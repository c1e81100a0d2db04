import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.coveralls.io/';
const REVOKE = 'https://coveralls.io/account';

export const coverallsToken = provider({
	id: 'coveralls-token',
	name: 'Coveralls token',
	description: 'Uploads coverage of a repository, or with a personal token manages repositories.',
	source: SOURCE,
	shape: 'COVERALLS_REPO_TOKEN=‹32 to 37 characters›',
	revoke: REVOKE,
	environment: 'COVERALLS_REPO_TOKEN',
	keywords: ['coveralls'],
	pattern: assigned(/(?=[A-Za-z-]{0,36}\d)[A-Za-z0-9-]{32,37}/),
	confidence: 'medium',
	reason: 'named after Coveralls',
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.codecov.com/docs/codecov-tokens';
const REVOKE = 'https://app.codecov.io/';

export const codecovToken = provider({
	id: 'codecov-token',
	name: 'Codecov upload token',
	description: 'Uploads coverage of a repository.',
	source: SOURCE,
	shape: 'CODECOV_TOKEN=‹UUID›',
	revoke: REVOKE,
	environment: 'CODECOV_TOKEN',
	keywords: ['codecov'],
	pattern: assigned(
		/(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(?=[a-z]{0,31}\d)[a-z0-9]{32})/,
	),
	confidence: 'medium',
	reason: 'named after Codecov',
	inWord: true,
});

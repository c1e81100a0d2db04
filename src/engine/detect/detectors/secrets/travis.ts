import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.travis-ci.com/authentication';
const REVOKE = 'https://app.travis-ci.com/account/preferences';

export const travisToken = provider({
	id: 'travis-token',
	name: 'Travis CI access token',
	description: 'Starts and reads builds.',
	source: SOURCE,
	shape: 'TRAVIS_TOKEN=‹22 characters›',
	revoke: REVOKE,
	environment: 'TRAVIS_TOKEN',
	keywords: ['travis'],
	pattern: assigned(/(?=[A-Za-z_-]{0,21}\d)[\w-]{20,22}/),
	confidence: 'medium',
	reason: 'named after Travis CI',
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://devcenter.heroku.com/articles/authentication';
const REVOKE = 'https://dashboard.heroku.com/account';

export const herokuToken = provider({
	id: 'heroku-token',
	name: 'Heroku API key',
	description: 'Controls apps, their configuration and their data.',
	source: SOURCE,
	shape: 'HRKU-AA‹58 characters›',
	revoke: REVOKE,
	environment: 'HEROKU_API_KEY',
	keywords: ['hrku-'],
	pattern: /HRKU-(?:AA[\w-]{58}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?![\w-])/,
	reason: 'prefix HRKU-',
});

export const herokuLegacyKey = provider({
	id: 'heroku-legacy-key',
	name: 'Heroku API key',
	description: 'A key from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'HEROKU_API_KEY=‹UUID›',
	revoke: REVOKE,
	environment: 'HEROKU_API_KEY',
	keywords: ['heroku'],
	pattern: assigned(/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/),
	confidence: 'medium',
	reason: 'named after Heroku',
	inWord: true,
});

import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.algolia.com/doc/guides/security/api-keys/';
const REVOKE = 'https://dashboard.algolia.com/account/api-keys';

export const algoliaKey = provider({
	id: 'algolia-key',
	name: 'Algolia API key',
	description: 'Searches, or with an admin key changes, indices. Search keys are made to be public.',
	source: SOURCE,
	shape: 'ALGOLIA_ADMIN_KEY=‹32 hex digits›',
	revoke: REVOKE,
	environment: 'ALGOLIA_ADMIN_KEY',
	keywords: ['algolia'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'named after Algolia',
	inWord: true,
});

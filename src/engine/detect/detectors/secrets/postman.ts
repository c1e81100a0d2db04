import { provider } from '../../provider.ts';

const SOURCE = 'https://learning.postman.com/docs/developer/postman-api/authentication/';
const REVOKE = 'https://go.postman.co/settings/me/api-keys';

export const postmanCollectionKey = provider({
	id: 'postman-collection-key',
	name: 'Postman collection access key',
	description: 'Reads one collection.',
	source: SOURCE,
	shape: 'PMAT-‹26 letters and digits›',
	revoke: REVOKE,
	keywords: ['pmat-'],
	pattern: /PMAT-[A-Z0-9]{26}(?![\w-])/,
	reason: 'prefix PMAT-',
	length: 48,
});

export const postmanApiKey = provider({
	id: 'postman-api-key',
	name: 'Postman API key',
	description: 'Reads and writes the collections and environments of a person.',
	source: SOURCE,
	shape: 'PMAK-‹24 hex›-‹34 hex›',
	revoke: REVOKE,
	environment: 'POSTMAN_API_KEY',
	keywords: ['pmak-'],
	pattern: /PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}(?![\w-])/,
	reason: 'prefix PMAK-',
	length: 88,
});

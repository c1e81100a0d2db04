import { provider } from '../../provider.ts';

export const postmanApiKey = provider({
	id: 'postman-api-key',
	name: 'Postman API key',
	description: 'Reads and writes the collections and environments of a person.',
	source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
	shape: 'PMAK-‹24 hex›-‹34 hex›',
	revoke: 'https://go.postman.co/settings/me/api-keys',
	environment: 'POSTMAN_API_KEY',
	keywords: ['pmak-'],
	pattern: /PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}(?![\w-])/,
	reason: 'prefix PMAK-',
	length: 88,
});

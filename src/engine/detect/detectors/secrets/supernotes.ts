import { provider } from '../../provider.ts';

export const supernotesApiKey = provider({
	id: 'supernotes-api-key',
	name: 'Supernotes API key',
	description: 'Reads and writes the notes of a person.',
	source: 'https://api.supernotes.app/docs',
	shape: 'supernotes_sk-‹29 or more letters and digits›',
	revoke: 'https://my.supernotes.app',
	environment: 'SUPERNOTES_API_KEY',
	keywords: ['supernotes_sk-'],
	pattern: /supernotes_sk-[A-Za-z0-9]{24,48}(?![\w-])/,
	reason: 'prefix supernotes_sk-',
	length: 80,
});

import { provider } from '../../provider.ts';

export const readmeApiKey = provider({
	id: 'readme-api-key',
	name: 'ReadMe API key',
	description: 'Reads and writes the documentation of a project.',
	source: 'https://docs.readme.com/main/reference/intro/authentication',
	shape: 'rdme_‹70 letters and digits›',
	revoke: 'https://dash.readme.com',
	environment: 'README_API_KEY',
	keywords: ['rdme_'],
	pattern: /rdme_[a-z0-9]{70}(?![\w-])/,
	reason: 'prefix rdme_',
	length: 96,
});

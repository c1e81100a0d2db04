import { provider } from '../../provider.ts';

export const gitbookToken = provider({
	id: 'gitbook-token',
	name: 'GitBook API token',
	description: 'Reads and writes the spaces of a person.',
	source: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
	shape: 'gb_api_‹40 letters and digits›',
	revoke: 'https://app.gitbook.com/account/developer',
	environment: 'GITBOOK_TOKEN',
	keywords: ['gb_api_'],
	pattern: /gb_api_[A-Za-z0-9]{40}(?![\w-])/,
	reason: 'prefix gb_api_',
	length: 64,
});

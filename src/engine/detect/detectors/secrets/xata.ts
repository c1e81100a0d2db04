import { provider } from '../../provider.ts';

export const xataApiKey = provider({
	id: 'xata-api-key',
	name: 'Xata API key',
	description: 'Reads and writes the databases of a person.',
	source: 'https://xata.io/docs',
	shape: 'xau_‹35 or more letters and digits›',
	revoke: 'https://app.xata.io/settings',
	environment: 'XATA_API_KEY',
	keywords: ['xau_'],
	pattern: /xau_[A-Za-z0-9]{32,48}(?![\w-])/,
	reason: 'prefix xau_',
	length: 72,
});

import { provider } from '../../provider.ts';

export const nylasApiKey = provider({
	id: 'nylas-api-key',
	name: 'Nylas API key',
	description: 'Reads and sends the mail of every connected account.',
	source: 'https://developer.nylas.com/docs/v3/getting-started/',
	shape: 'nyk_v0_‹64 letters and digits›',
	revoke: 'https://dashboard-v3.nylas.com',
	environment: 'NYLAS_API_KEY',
	keywords: ['nyk_v'],
	pattern: /nyk_v\d_[A-Za-z0-9]{64}(?![\w-])/,
	reason: 'prefix nyk_v0_',
	length: 96,
});

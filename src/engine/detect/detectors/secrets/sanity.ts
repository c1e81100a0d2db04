import { provider } from '../../provider.ts';

export const sanityToken = provider({
	id: 'sanity-token',
	name: 'Sanity API token',
	description: 'Reads and writes the content of a project.',
	source: 'https://www.sanity.io/docs/content-lake/http-auth',
	shape: 'sk‹80 or more letters and digits›',
	revoke: 'https://www.sanity.io/manage',
	environment: 'SANITY_API_TOKEN',
	keywords: ['sk'],
	pattern: /sk(?=[A-Za-z]{0,60}\d)(?=[a-z0-9]{0,60}[A-Z])[A-Za-z0-9]{78,180}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix sk',
	length: 208,
});
